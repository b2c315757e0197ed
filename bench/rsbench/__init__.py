"""What bench/run is made of.

stats     medians, spreads, confidence of paired samples; no input or output
measure   runs compilers, interleaved; gives CPU seconds and peak memory
sources   writes the units that are compiled
tools     which compilers there are, and their real command lines
sections  what is measured, one function a section
identity  are functions the same, instruction by instruction
report    rows, the table, the JSON document
"""
