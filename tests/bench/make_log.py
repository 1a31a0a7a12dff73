"""make_log.py SOURCE TARGET ROWS: the example log again and again, each time with references and names of its own."""
import csv
import sys

source, target, wanted = sys.argv[1], sys.argv[2], int(sys.argv[3])
with open(source, encoding="utf-8-sig", newline="") as file:
    head, *rows = csv.reader(file)
column = {name: place for place, name in enumerate(head)}
with open(target, "w", encoding="utf-8", newline="") as file:
    out = csv.writer(file)
    out.writerow(head)
    for number in range(wanted):
        row, turn = list(rows[number % len(rows)]), number // len(rows)
        for name, end in (("ID", f"{turn:03}"), ("Our reference", f"-{turn:03}"),
                          ("Name of person affected", f" X{turn}"), ("Complainant", f" Y{turn}")):
            if row[column[name]]:
                row[column[name]] += end
        out.writerow(row)
