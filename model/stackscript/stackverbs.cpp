// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "stackverbs.h"

#include <QCoreApplication>

#include <algorithm>

namespace stratoscope
{

namespace
{

constexpr StackVerbRow StackVerbs[] = {
    {StackVerb::From, "FROM", "FROM scratch",
        QT_TRANSLATE_NOOP("stratoscope::StackScript", "begins with nothing; each instruction below makes one layer")},
    {StackVerb::Layer, "LAYER", QT_TRANSLATE_NOOP("stratoscope::StackScript", "LAYER \"comment\""),
        QT_TRANSLATE_NOOP(
            "stratoscope::StackScript", "begins one layer for all instructions up to the next LAYER or END")},
    {StackVerb::End, "END", "END",
        QT_TRANSLATE_NOOP("stratoscope::StackScript", "ends it, so that each instruction makes a layer again")},
    {StackVerb::File, "FILE",
        QT_TRANSLATE_NOOP(
            "stratoscope::StackScript", "FILE PATH [SIZE | \"text\" | <<EOF] [mode=0644] [owner=0:0] [fill=zeros]"),
        QT_TRANSLATE_NOOP(
            "stratoscope::StackScript", "makes or replaces a file: 12kB of it, a text, or the lines up to EOF")},
    {StackVerb::Dir, "DIR", QT_TRANSLATE_NOOP("stratoscope::StackScript", "DIR PATH [mode=0755] [owner=0:0]"),
        QT_TRANSLATE_NOOP("stratoscope::StackScript", "makes a directory, and those above it")},
    {StackVerb::Copy, "COPY",
        QT_TRANSLATE_NOOP(
            "stratoscope::StackScript", "COPY [--chmod=644] [--chown=0:0] NAME… PATH [SIZE | \"text\" | <<EOF]"),
        QT_TRANSLATE_NOOP(
            "stratoscope::StackScript", "the same, written as in a Dockerfile; nothing of this machine is read")},
    {StackVerb::Run, "RUN", QT_TRANSLATE_NOOP("stratoscope::StackScript", "RUN command && command"),
        QT_TRANSLATE_NOOP(
            "stratoscope::StackScript", "changes the unified file system as overlayfs would; nothing is executed")},
    {StackVerb::Env, "ENV", "ENV NAME=value",
        QT_TRANSLATE_NOOP("stratoscope::StackScript", "sets a variable of the containers; makes an empty layer")},
    {StackVerb::Workdir, "WORKDIR", QT_TRANSLATE_NOOP("stratoscope::StackScript", "WORKDIR PATH"),
        QT_TRANSLATE_NOOP(
            "stratoscope::StackScript", "the directory that relative paths start from; must exist when they are used")},
    {StackVerb::Cmd, "CMD", "CMD [\"app\", \"arg\"]",
        QT_TRANSLATE_NOOP("stratoscope::StackScript", "what a container runs")},
    {StackVerb::Entrypoint, "ENTRYPOINT", "ENTRYPOINT [\"app\"]",
        QT_TRANSLATE_NOOP("stratoscope::StackScript", "what a container runs in front of CMD")},
    {StackVerb::Label, "LABEL", "LABEL name=value",
        QT_TRANSLATE_NOOP("stratoscope::StackScript", "adds a note to the image")},
    {StackVerb::User, "USER", "USER 1000",
        QT_TRANSLATE_NOOP("stratoscope::StackScript", "the user a container runs as")},
    {StackVerb::Expose, "EXPOSE", "EXPOSE 80/tcp",
        QT_TRANSLATE_NOOP("stratoscope::StackScript", "a port that a container listens on")},
    {StackVerb::Volume, "VOLUME", "VOLUME /data",
        QT_TRANSLATE_NOOP("stratoscope::StackScript", "a directory that is not part of the stack in containers")},
    {StackVerb::Tag, "TAG", "TAG shop:1.0",
        QT_TRANSLATE_NOOP("stratoscope::StackScript", "a name of the image that is saved")},
    {StackVerb::RunContainer, "docker run", QT_TRANSLATE_NOOP("stratoscope::StackScript", "docker run [NAME]"),
        QT_TRANSLATE_NOOP("stratoscope::StackScript", "a container: a writable layer on top; there can be several")},
    {StackVerb::Exec, "docker exec",
        QT_TRANSLATE_NOOP("stratoscope::StackScript", "docker exec NAME command && command"),
        QT_TRANSLATE_NOOP("stratoscope::StackScript", "changes a container; the changes go to its writable layer")},
    {StackVerb::Commit, "docker commit", QT_TRANSLATE_NOOP("stratoscope::StackScript", "docker commit [NAME]"),
        QT_TRANSLATE_NOOP(
            "stratoscope::StackScript", "turns the writable layer of a container into a read-only one of the image")},
};

}

bool StackVerbRow::isDocker() const
{
    return verb == StackVerb::RunContainer || verb == StackVerb::Exec || verb == StackVerb::Commit;
}

QString StackVerbRow::usageText() const
{
    return QCoreApplication::translate("stratoscope::StackScript", usage);
}

QString StackVerbRow::summaryText() const
{
    return QCoreApplication::translate("stratoscope::StackScript", summary);
}

std::span<const StackVerbRow> stackVerbs()
{
    return StackVerbs;
}

const StackVerbRow &stackVerbRow(StackVerb verb)
{
    return *std::find_if(
        std::begin(StackVerbs), std::end(StackVerbs), [&](const StackVerbRow &row) { return row.verb == verb; });
}

}
