# SPDX-FileCopyrightText: The Stratoscope authors
# SPDX-License-Identifier: Apache-2.0

# The languages of the window, one file each in translations/. English is the language of the sources: its file has the
# plural forms alone.
set(STRATOSCOPE_LANGUAGES de en)
