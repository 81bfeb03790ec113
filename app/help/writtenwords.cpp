// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "writtenwords.h"

namespace stratoscope
{

namespace
{

/** Splits "--name=value", the way that bash does it. */
QStringList withoutSigns(const QStringList &words)
{
    QStringList split;
    for (const QString &word : words) {
        const qsizetype sign = word.indexOf(QLatin1Char('='));
        if (word.startsWith(QLatin1String("--")) && sign > 0)
            split << word.left(sign) << word.mid(sign + 1);
        else if (word != QLatin1String("="))
            split << word;
    }
    // The value of an option begins after the sign.
    if (!words.isEmpty() && words.last() == QLatin1String("="))
        split << QString();
    return split;
}

}

QString WrittenWords::valueOf(const QString &name) const
{
    const qsizetype index = options.lastIndexOf(name);
    return index < 0 ? QString() : values.at(index);
}

WrittenWords readWrittenWords(QStringList words, const DeclaredParser &parser)
{
    WrittenWords written;
    words = withoutSigns(words);
    if (!words.isEmpty())
        written.current = words.takeLast();
    for (const QString &word : words) {
        if (!written.openOption.isEmpty()) {
            written.values.last() = word;
            written.openOption.clear();
        } else if (written.onlyArguments || !word.startsWith(QLatin1Char('-')) || word == QLatin1String("-")) {
            written.arguments << word;
        } else if (word == QLatin1String("--")) {
            written.onlyArguments = true;
        } else {
            const QCommandLineOption *option = parser.optionCalled(word);
            written.options << word;
            written.values << QString();
            if (option && !option->valueName().isEmpty())
                written.openOption = word;
        }
    }
    return written;
}

}
