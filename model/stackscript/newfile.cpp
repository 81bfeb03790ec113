// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "newfile.h"

#include "bytes.h"
#include "shellpaths.h"
#include "sizetext.h"
#include "stackverbs.h"

#include <QCoreApplication>

namespace stratoscope
{

namespace
{

struct NewFileWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::StackScript)
};

/** Sorts the words of one instruction. */
class NewFileParser
{
public:
    NewFileParser(StackVerb verb, ScriptPlace place)
        : m_verb(verb)
        , m_place(place)
    {
        m_file.isDirectory = verb == StackVerb::Dir;
        m_file.mode = m_file.isDirectory ? 0755 : 0644;
    }

    ScriptResult<std::vector<NewFile>> parse(const std::vector<ShellToken> &tokens);

private:
    QString usage() const { return NewFileWords::tr("Write: %1").arg(stackVerbRow(m_verb).usageText()); }
    ScriptResult<void> take(const ShellToken &token);
    ScriptResult<void> takeContent(const ShellWord &word);
    /** True if it was an option. */
    ScriptResult<bool> takeOption(const ShellWord &word);
    ScriptResult<void> setOption(const ShellWord &word, const QByteArray &key, const QByteArray &value);
    std::size_t wanted() const { return m_verb == StackVerb::Copy ? 2 : 1; }
    ScriptResult<std::vector<NewFile>> finish();

    const StackVerb m_verb;
    const ScriptPlace m_place;
    NewFile m_file;
    std::vector<ShellWord> m_paths;
    bool m_hasContent = false;
};

ScriptResult<void> NewFileParser::setOption(const ShellWord &word, const QByteArray &key, const QByteArray &value)
{
    const auto wrong = [&](const QString &hint) {
        return scriptFailure(word.place, NewFileWords::tr("%1 cannot be understood").arg(displayText(word.text)), hint);
    };
    if (key == "mode") {
        const std::optional<quint16> mode = modeFromText(value);
        if (!mode)
            return wrong(NewFileWords::tr("Write a mode such as 0644"));
        m_file.mode = *mode;
    } else if (key == "owner") {
        const qsizetype colon = value.indexOf(':');
        const std::optional<quint32> uid = ownerFromText(colon < 0 ? value : value.left(colon));
        const std::optional<quint32> gid = colon < 0 ? uid : ownerFromText(value.mid(colon + 1));
        if (!uid || !gid)
            return wrong(NewFileWords::tr("Write an owner such as 1000:1000"));
        m_file.uid = *uid;
        m_file.gid = *gid;
    } else {
        if (value != "zeros" && value != "random")
            return wrong(NewFileWords::tr("Write fill=zeros or fill=random"));
        m_file.isZeros = value == "zeros";
    }
    return {};
}

ScriptResult<bool> NewFileParser::takeOption(const ShellWord &word)
{
    struct Spelling
    {
        const char *prefix;
        const char *key;
    };
    constexpr Spelling Spellings[]
        = {{"mode=", "mode"}, {"owner=", "owner"}, {"fill=", "fill"}, {"--chmod=", "mode"}, {"--chown=", "owner"}};
    for (const Spelling &spelling : Spellings) {
        if (!word.text.startsWith(spelling.prefix))
            continue;
        const QByteArray value = word.text.mid(qsizetype(qstrlen(spelling.prefix)));
        return setOption(word, spelling.key, value).map([] { return true; });
    }
    if (word.text.startsWith("--"))
        return scriptFailure(
            word.place, NewFileWords::tr("there is no option %1 here").arg(displayText(word.text)), usage());
    return false;
}

ScriptResult<void> NewFileParser::takeContent(const ShellWord &word)
{
    if (m_verb == StackVerb::Dir)
        return scriptFailure(word.place, NewFileWords::tr("a directory has no content"), usage());
    m_hasContent = true;
    if (word.isQuoted) {
        m_file.text = word.text;
        if (!m_file.text.isEmpty() && !m_file.text.endsWith('\n'))
            m_file.text.append('\n');
        return {};
    }
    m_file.size = sizeFromText(word.text);
    if (!m_file.size)
        return scriptFailure(word.place, NewFileWords::tr("%1 is no size").arg(displayText(word.text)),
            NewFileWords::tr("Write a size such as 12kB, or a text in quotes"));
    return {};
}

ScriptResult<void> NewFileParser::take(const ShellToken &token)
{
    if (m_hasContent && token.kind == ShellToken::Kind::Heredoc)
        return scriptFailure(token.word.place, NewFileWords::tr("a file has only one content"), usage());
    if (token.kind == ShellToken::Kind::Heredoc) {
        m_hasContent = true;
        return {};
    }
    if (!token.word.isQuoted) {
        const ScriptResult<bool> option = takeOption(token.word);
        if (!option)
            return tl::unexpected(option.error());
        if (*option)
            return {};
    }
    if (m_verb != StackVerb::Copy && !m_paths.empty()) {
        if (m_hasContent)
            return scriptFailure(token.word.place, NewFileWords::tr("a file has only one content"), usage());
        return takeContent(token.word);
    }
    m_paths.push_back(token.word);
    return {};
}

ScriptResult<std::vector<NewFile>> NewFileParser::finish()
{
    // COPY has its content after the target.
    if (m_verb == StackVerb::Copy && !m_hasContent && m_paths.size() > 2) {
        const ShellWord last = m_paths.back();
        if (last.isQuoted || sizeFromText(last.text)) {
            m_paths.pop_back();
            if (const ScriptResult<void> taken = takeContent(last); !taken)
                return tl::unexpected(taken.error());
        }
    }
    if (m_paths.size() < wanted())
        return scriptFailure(m_place, NewFileWords::tr("a path is missing"), usage());
    for (const ShellWord &path : m_paths) {
        if (path.hasWildcard || path.text.isEmpty() || path.text == "." || path.text == "..")
            return scriptFailure(path.place,
                NewFileWords::tr("%1 is not the name of a file").arg(displayText(path.text)),
                NewFileWords::tr("Name each file: nothing of this machine is read"));
    }
    m_file.path = m_paths.back().text;
    if (m_verb != StackVerb::Copy)
        return std::vector {m_file};
    std::vector<NewFile> files;
    for (std::size_t i = 0; i + 1 < m_paths.size(); ++i) {
        NewFile file = m_file;
        file.source = m_paths[i].text;
        file.isInDirectory = m_paths.size() > 2;
        if (!m_hasContent)
            file.text = "This is " + lastName(file.source) + ".\n";
        files.push_back(std::move(file));
    }
    return files;
}

ScriptResult<std::vector<NewFile>> NewFileParser::parse(const std::vector<ShellToken> &tokens)
{
    for (const ShellToken &token : tokens) {
        if (const ScriptResult<void> taken = take(token); !taken)
            return tl::unexpected(taken.error());
    }
    return finish();
}

}

ScriptResult<std::vector<NewFile>> parseNewFiles(
    StackVerb verb, ScriptPlace place, const std::vector<ShellToken> &tokens)
{
    return NewFileParser(verb, place).parse(tokens);
}

}
