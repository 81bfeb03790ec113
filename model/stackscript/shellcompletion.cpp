// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "shellcompletion.h"

#include "shellpaths.h"
#include "shellverbs.h"
#include "stackverbs.h"

#include <algorithm>

namespace stratoscope
{

namespace
{

bool isPlainByte(char byte)
{
    return byte != ' ' && byte != '\t';
}

/** Where the word that ends at \a cursor starts. */
qsizetype wordStart(const QByteArray &line, qsizetype cursor)
{
    qsizetype start = cursor;
    while (start > 0) {
        const char before = line[start - 1];
        const bool isEscaped = start > 1 && line[start - 2] == '\\';
        const bool isEnd = !isPlainByte(before) || before == ';' || before == '&' || before == '>';
        if (isEnd && !isEscaped)
            break;
        --start;
    }
    return start;
}

QByteArray unquoted(const QByteArray &word)
{
    QByteArray plain;
    for (qsizetype i = 0; i < word.size(); ++i) {
        if (word[i] == '\\' && i + 1 < word.size())
            ++i;
        plain.append(word[i]);
    }
    return plain;
}

QByteArray quoted(const QByteArray &plain)
{
    QByteArray word;
    for (const char byte : plain) {
        if (QByteArrayView(" \t'\"\\$`*?[;&|<>()#").contains(byte))
            word.append('\\');
        word.append(byte);
    }
    return word;
}

/** What is before the word, in the command that it is in. */
QByteArrayList wordsBefore(const QByteArray &line, qsizetype start)
{
    QByteArray before = line.left(start);
    const qsizetype command = std::max(before.lastIndexOf(';'), before.lastIndexOf('&'));
    before = before.mid(command + 1).simplified();
    return before.isEmpty() ? QByteArrayList() : before.split(' ');
}

bool beginsCommand(const QByteArrayList &before)
{
    if (before.isEmpty())
        return true;
    if (before.first().toUpper() == "RUN")
        return before.size() == 1;
    return before.size() == 3 && before.first() == "docker" && before[1] == "exec";
}

QByteArrayList commandNames(const QByteArrayList &before)
{
    if (before == QByteArrayList {"docker"})
        return {"commit", "exec", "rm", "run"};
    QByteArrayList names;
    for (const ShellVerbRow &row : shellVerbs())
        names.append(row.name);
    if (before.isEmpty())
        names << "COPY"
              << "DIR"
              << "FILE"
              << "RUN"
              << "clear"
              << "docker"
              << "help"
              << "redo"
              << "undo";
    return names;
}

QByteArray commonStart(const QByteArrayList &names)
{
    QByteArray common = names.value(0);
    for (const QByteArray &name : names) {
        qsizetype length = 0;
        while (length < common.size() && length < name.size() && common[length] == name[length])
            ++length;
        common.truncate(length);
    }
    // Not within a character.
    while (!common.isEmpty() && QString::fromUtf8(common).endsWith(QChar::ReplacementCharacter))
        common.chop(1);
    return common;
}

QByteArrayList startingWith(QByteArrayList names, const QByteArray &prefix)
{
    names.removeIf([&](const QByteArray &name) { return !name.startsWith(prefix); });
    std::sort(names.begin(), names.end());
    return names;
}

/** Names in the directory \a folder of \a image that start with \a prefix, directories with a slash. */
QByteArrayList namesIn(
    const LoadedImage &image, const QByteArray &folder, const QByteArray &directory, const QByteArray &prefix)
{
    const UpperState upper(impliedDirectory());
    const MergedView view(image.tree, upper);
    const ShellPaths paths(view);
    const Result<ShellPlace> place
        = paths.find(folder.isEmpty() ? QByteArray(".") : folder, directory, LastLink::Follow);
    QByteArrayList names;
    if (!place || !place->node.exists() || !view.isDirectory(place->node))
        return names;
    for (const QByteArray &name : view.names(place->node)) {
        if (!name.startsWith(prefix) || (name.startsWith('.') && prefix.isEmpty()))
            continue;
        const Result<ShellPlace> child = paths.find(pathIn(place->path, name), "/", LastLink::Follow);
        const bool isDirectory = child && child->node.exists() && view.isDirectory(child->node);
        names.append(isDirectory ? name + '/' : name);
    }
    return names;
}

}

ShellCompletion completeShellLine(
    const QByteArray &line, qsizetype cursor, const LoadedImagePtr &image, const QByteArray &directory)
{
    ShellCompletion completion;
    cursor = std::clamp<qsizetype>(cursor, 0, line.size());
    completion.start = wordStart(line, cursor);
    const QByteArray word = unquoted(line.mid(completion.start, cursor - completion.start));
    const QByteArrayList before = wordsBefore(line, completion.start);
    QByteArray folder;
    if (beginsCommand(before) || before == QByteArrayList {"docker"}) {
        completion.candidates = startingWith(commandNames(before), word);
    } else if (image) {
        const qsizetype slash = word.lastIndexOf('/');
        folder = word.left(slash + 1);
        completion.candidates = namesIn(*image, folder, directory, word.mid(slash + 1));
    }
    if (completion.candidates.isEmpty())
        return completion;
    completion.common = quoted(folder + commonStart(completion.candidates));
    completion.isWhole = completion.candidates.size() == 1 && !completion.candidates.first().endsWith('/');
    return completion;
}

}
