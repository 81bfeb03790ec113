# SPDX-FileCopyrightText: The Stratoscope authors
# SPDX-License-Identifier: Apache-2.0

# The program's languages, with one file each in translations/. The sources are in English, so the English file only
# has the plural forms.
set(STRATOSCOPE_LANGUAGES de en)
