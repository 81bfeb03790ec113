// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "lessonlibrary.h"

#include "lessonparser.h"

#include <QDir>

#include <algorithm>

namespace stratoscope
{

namespace
{

std::vector<Lesson> readLibrary()
{
    std::vector<Lesson> lessons;
    const QDir folder(QStringLiteral(":/lessons"));
    // Their names start with the numbers that order them.
    for (const QString &name : folder.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
        Result<Lesson> lesson = readLesson(folder.filePath(name));
        if (lesson)
            lessons.push_back(std::move(*lesson));
        else
            qWarning("%s", qPrintable(lesson.error().message()));
    }
    std::stable_partition(lessons.begin(), lessons.end(), [](const Lesson &each) { return !each.level; });
    return lessons;
}

}

const std::vector<Lesson> &lessonLibrary()
{
    static const std::vector<Lesson> lessons = readLibrary();
    return lessons;
}

}
