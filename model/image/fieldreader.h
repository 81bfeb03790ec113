// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>

namespace stratoscope
{

/** Takes warnings up to limits::Warnings, as displayText() shows them, and then says once that there are more. */
void addWarning(QStringList &warnings, const QString &text);

/**
 * Reads the fields of one JSON object that may contain anything. A missing or null field reads as empty; one of the
 * wrong type is ignored with a warning that names it.
 */
class FieldReader
{
public:
    /** \a where names the object in warnings: "history[3]"; empty for the document itself. */
    FieldReader(QJsonObject object, QString where, QStringList &warnings);

    QString text(const QString &key) const;
    /** A whole number from 0 up to 2^53, beyond which JSON numbers are not exact. */
    std::optional<quint64> size(const QString &key) const;
    QDateTime time(const QString &key) const;
    bool flag(const QString &key) const;
    /** An array of strings; a single string counts as an array of one. */
    QStringList texts(const QString &key) const;
    /** The keys of an object used as a set, or an array of strings. */
    QStringList keys(const QString &key) const;
    QJsonArray array(const QString &key) const;
    QJsonObject object(const QString &key) const;
    FieldReader reader(const QString &key) const;

    /** The object at \a index of array \a key; empty, with a warning, if something else is there. */
    FieldReader element(const QString &key, const QJsonArray &array, qsizetype index) const;

    /** Adds a warning about the field \a key. */
    void warn(const QString &key, const QString &problem) const;

private:
    QString path(const QString &key) const;
    bool isSet(const QString &key) const;

    QJsonObject m_object;
    QString m_where;
    QStringList *m_warnings;
};

}
