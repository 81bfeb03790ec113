// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "translation.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <memory>

namespace stratoscope
{

namespace
{

void install(std::unique_ptr<QTranslator> translator)
{
    translator->setParent(QCoreApplication::instance());
    QCoreApplication::installTranslator(translator.release());
}

}

void installTranslations()
{
    auto ofQt = std::make_unique<QTranslator>();
    if (ofQt->load(QLocale(), QStringLiteral("qtbase"), QStringLiteral("_"),
            QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        install(std::move(ofQt));

    // English needs a translation too, for its plural forms; every other language falls back to it.
    const QString folder = QStringLiteral(":/i18n");
    auto ours = std::make_unique<QTranslator>();
    if (ours->load(QLocale(), QStringLiteral("stratoscope"), QStringLiteral("_"), folder)
        || ours->load(QStringLiteral("stratoscope_en"), folder))
        install(std::move(ours));
}

}
