// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "pythonpackage.h"

#include "fieldlines.h"
#include "packagelimits.h"

namespace stratoscope
{

namespace
{

/** The last part of "License :: OSI Approved :: MIT License"; empty for other classifiers. */
QString classifiedLicense(QByteArrayView classifier)
{
    if (!classifier.startsWith("License :: "))
        return {};
    const QString license = packageText(classifier.sliced(classifier.lastIndexOf(':') + 1)).trimmed();
    return license == QLatin1String("OSI Approved") ? QString() : license;
}

/** Takes the first field of a line of CSV. */
QByteArray firstField(QByteArrayView line)
{
    if (!line.startsWith('"')) {
        const qsizetype comma = line.indexOf(',');
        return (comma < 0 ? line : line.first(comma)).toByteArray();
    }
    QByteArray field;
    for (qsizetype i = 1; i < line.size(); ++i) {
        if (line[i] != '"')
            field += line[i];
        else if (i + 1 < line.size() && line[i + 1] == '"')
            field += line[i++];
        else
            break;
    }
    return field;
}

}

Package pythonPackage(QByteArrayView metadata)
{
    Package package;
    package.ecosystem = Ecosystem::Python;
    QString classified;
    QString stated;
    FieldLines lines(metadata);
    // The description follows the first empty line.
    for (auto line = lines.next(); line && !line->endsStanza; line = lines.next()) {
        if (line->is("Name"))
            package.name = packageText(line->value);
        else if (line->is("Version"))
            package.version = packageText(line->value);
        else if (line->is("License-Expression"))
            package.license = packageText(line->value);
        else if (line->is("License") && line->value != "UNKNOWN")
            stated = packageText(line->value);
        else if (line->is("Classifier") && classified.isEmpty())
            classified = classifiedLicense(line->value);
    }
    if (package.license.isEmpty())
        package.license = stated.isEmpty() ? classified : stated;
    return package;
}

QByteArrayList pythonRecord(QByteArrayView record, const QByteArray &folder)
{
    QByteArrayList paths;
    PathBudget budget;
    while (!record.isEmpty() && paths.size() < limits::FilesOfPackage) {
        const QByteArray path = firstField(takeLine(record));
        if (!budget.take(folder.size() + path.size()))
            break;
        if (!path.isEmpty())
            paths.append(path.startsWith('/') ? path : folder + '/' + path);
    }
    return paths;
}

}
