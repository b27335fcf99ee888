"""What changes for the users of an SDK between two documents or packages.

sides      a document, a package on the disk, a revision
reading    the source of a package -> Surface, by griffe; wire reads what is sent
types      whether a value of one type may stand where another is asked; limits
kinds      the table of all kinds of change, and what each means
comparing  two surfaces -> changes: client, methods, arguments, security, classes, fields
report     the changes with their places, and the next version
showing    text, Markdown, JSON, an entry of a changelog
"""
