from recursion_beside import RecursionBeside

RecursionBeside().pets.list().child  # wrong: no such field
