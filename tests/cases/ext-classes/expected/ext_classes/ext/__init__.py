"""What this package has beside what is made of the document."""
