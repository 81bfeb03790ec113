// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "stackhelp.h"

#include "shellverbs.h"
#include "stackverbs.h"

#include <QCoreApplication>
#include <QStringList>

namespace stratoscope
{

namespace
{

struct StackHelpWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::StackScript)
};

/** A line for \a usage; \a summary has one of its own where there is no room beside. */
void addHelpLine(QStringList &lines, const QString &usage, const QString &summary)
{
    constexpr qsizetype Column = 30;
    const QString left = QStringLiteral("  ") + usage;
    if (left.size() < Column) {
        lines.append(left.leftJustified(Column) + summary);
        return;
    }
    lines.append(left);
    lines.append(QString(Column, QLatin1Char(' ')) + summary);
}

void addCommands(QStringList &lines)
{
    for (const ShellVerbRow &row : shellVerbs()) {
        if (row.verb != ShellVerb::True)
            addHelpLine(lines, row.usageText(), row.summaryText());
    }
}

}

QString stackHelp()
{
    QStringList lines {
        StackHelpWords::tr("A stack is written like a Dockerfile, one instruction a line. Nothing of this\n"
                           "machine is run or read: the commands below are done on the unified file\n"
                           "system, and leave in each layer what overlayfs would."),
        QString(), StackHelpWords::tr("Instructions")};
    for (const StackVerbRow &row : stackVerbs())
        addHelpLine(lines, row.usageText(), row.summaryText());
    lines << QString() << StackHelpWords::tr("Commands, for RUN and docker exec");
    addCommands(lines);
    lines << QString()
          << StackHelpWords::tr(
                 "&& and ; join commands; the first that fails ends the line. > and >> write the output\n"
                 "to a file. Quotes, a backslash and the wildcards *, ? and [a-z] mean what they mean in\n"
                 "a shell. A backslash at the end of a line goes on with the next; # begins a comment.\n"
                 "There are no pipes, variables, conditions and loops.")
          << QString()
          << StackHelpWords::tr(
                 "Sizes are 120, 12kB, 5MB (powers of 1000) or 12K, 5M (powers of 1024). What has a size\n"
                 "only is filled with bytes that do not compress; fill=zeros fills it with zeros.");
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

QString promptHelp()
{
    QStringList lines;
    addCommands(lines);
    addHelpLine(lines, stackVerbRow(StackVerb::Copy).usageText(), stackVerbRow(StackVerb::Copy).summaryText());
    addHelpLine(lines, stackVerbRow(StackVerb::File).usageText(), stackVerbRow(StackVerb::File).summaryText());
    addHelpLine(lines, StackHelpWords::tr("docker run"), StackHelpWords::tr("makes another container on this image"));
    addHelpLine(lines, StackHelpWords::tr("docker commit"),
        StackHelpWords::tr("turns the writable layer into a read-only one"));
    addHelpLine(lines, StackHelpWords::tr("docker rm"), StackHelpWords::tr("throws the container away"));
    addHelpLine(lines, QStringLiteral("undo, redo"), StackHelpWords::tr("take the last line back, and do it again"));
    addHelpLine(lines, QStringLiteral("clear, help"), StackHelpWords::tr("empty this pane; show this list"));
    lines << QString()
          << StackHelpWords::tr(
                 "Nothing is run: each line does what overlayfs would do. && joins commands, > writes to a\n"
                 "file, Tab completes, Up and Down go through earlier lines.");
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

QString stackExample()
{
    return StackHelpWords::tr("# A stack, from the bottom up. Each instruction makes one layer.\n"
                              "FROM scratch\n"
                              "\n"
                              "LAYER \"the operating system\"\n"
                              "FILE /bin/sh 120kB mode=0755\n"
                              "FILE /etc/hosts \"127.0.0.1 localhost\"\n"
                              "FILE /var/cache/packages 2MB\n"
                              "END\n"
                              "\n"
                              "COPY app.js /app/app.js 12kB\n"
                              "# The cache is hidden by a whiteout, but still takes its 2 MB below.\n"
                              "RUN rm -r /var/cache\n"
                              "CMD [\"sh\", \"/app/app.js\"]\n"
                              "\n"
                              "# A container: one writable layer on top.\n"
                              "docker run web\n"
                              "docker exec web echo \"10.0.0.5 db\" >> /etc/hosts\n");
}

}
