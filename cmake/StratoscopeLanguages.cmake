# SPDX-FileCopyrightText: The Stratoscope authors
# SPDX-License-Identifier: Apache-2.0

# The program's languages, with one file each in translations/. The sources are in English, so the English file only
# has the plural forms.
set(STRATOSCOPE_LANGUAGES de en es fr ja pt_BR zh_CN)

# Where their texts are.
set(STRATOSCOPE_TRANSLATED "${PROJECT_SOURCE_DIR}/model" "${PROJECT_SOURCE_DIR}/views" "${PROJECT_SOURCE_DIR}/app")
