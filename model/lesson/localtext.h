// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QHash>
#include <QString>

namespace stratoscope
{

/** One text in several languages; what is not there in a language is in English. */
struct LocalText
{
    QHash<QString, QString> texts; ///< By language: "en", "pt_BR".

    bool isEmpty() const { return texts.isEmpty(); }
    /** In \a language ("de_CH" also finds "de"); else in English; else in any. */
    QString in(const QString &language) const;
};

}
