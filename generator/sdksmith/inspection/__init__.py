"""`sdksmith inspect`: what a document would become, without writing a package.

names      each name, and how it was made
selecting  a part of a survey
text, data, page   a survey as a tree of lines, as JSON, as a page for a browser
words      what several of these say
"""
