# SPDX-FileCopyrightText: The Stratoscope authors
# SPDX-License-Identifier: Apache-2.0

# The languages of the program, one file each in translations/. English is the language of the sources: its file only
# has the plural forms.
set(STRATOSCOPE_LANGUAGES de en)
