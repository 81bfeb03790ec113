// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "translation.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>
#include <QPointer>
#include <QSettings>
#include <QTranslator>

#include <algorithm>
#include <memory>

namespace stratoscope
{

namespace
{

const QString Folder = QStringLiteral(":/i18n");
const QString Prefix = QStringLiteral("stratoscope_");
const QString English = QStringLiteral("en");
const QString Setting = QStringLiteral("language");

constexpr const char *NameContext = "stratoscope::Language";
constexpr struct
{
    const char *source;
    const char *comment;
} NameInEnglish = QT_TRANSLATE_NOOP3("stratoscope::Language", "English", "the name of your language");

/** Replaces what was installed in \a place. */
void install(QPointer<QTranslator> &place, const QString &file, const QString &folder)
{
    delete place;
    auto translator = std::make_unique<QTranslator>(QCoreApplication::instance());
    if (!translator->load(file, folder))
        return;
    QCoreApplication::installTranslator(translator.get());
    place = translator.release();
}

bool isSame(const QLocale &a, const QLocale &b)
{
    return a.language() == b.language() && a.script() == b.script();
}

}

QStringList languages()
{
    QStringList found;
    for (const QString &file : QDir(Folder).entryList({Prefix + QStringLiteral("*.qm")}, QDir::Files, QDir::Name))
        found.append(file.mid(Prefix.size()).chopped(3));
    return found;
}

QString languageName(const QString &language)
{
    // Each language's own file has its name.
    QTranslator translator;
    QString name;
    if (language != English && translator.load(Prefix + language, Folder))
        name = translator.translate(NameContext, NameInEnglish.source, NameInEnglish.comment);
    return name.isEmpty() ? QLatin1String(NameInEnglish.source) : name;
}

QString bestLanguage(const QStringList &wanted)
{
    const QStringList ours = languages();
    for (const QString &name : wanted) {
        const QLocale locale(name);
        const QString exact = locale.name();
        if (ours.contains(exact))
            return exact;
        const auto found = std::find_if(
            ours.begin(), ours.end(), [&](const QString &language) { return isSame(QLocale(language), locale); });
        if (found != ours.end())
            return *found;
    }
    return English;
}

void useLanguage(const QString &language)
{
    static QPointer<QTranslator> ofQt;
    static QPointer<QTranslator> ours;
    static QString spoken;
    const QLocale system = QLocale::system();
    const QString used = language.isEmpty() ? bestLanguage(system.uiLanguages()) : language;
    // Numbers and dates stay the desktop's where it speaks the same language: there may be several ways to write them.
    const bool isSystems
        = language.isEmpty() || isSame(QLocale(used), system) || (used == English && system.language() == QLocale::C);
    QLocale::setDefault(isSystems ? system : QLocale(used));
    // At the start, the program speaks before it knows what the user chose.
    if (ours && used == spoken)
        return;
    spoken = used;
    install(ofQt, QStringLiteral("qtbase_") + used, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    // English has a file too, for its plural forms.
    install(ours, Prefix + used, Folder);
}

QString chosenLanguage()
{
    const QString language = QSettings().value(Setting).toString();
    return languages().contains(language) ? language : QString();
}

void setChosenLanguage(const QString &language)
{
    QSettings().setValue(Setting, language);
}

}
