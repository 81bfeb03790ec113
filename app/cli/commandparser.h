// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "commandline.h"
#include "declaredparser.h"

#include <QCoreApplication>

namespace stratoscope
{

/** The options of every command that reads an image, declared once for parsing and help. A command adds its own. */
class CommandParser
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::CommandLine)

public:
    CommandParser(Request::Command command, const QString &name, const QString &description);
    virtual ~CommandParser() = default;
    Q_DISABLE_COPY_MOVE(CommandParser)

    /** Reads \a arguments, without the command; fails with ErrorKind::Usage. */
    Result<Request> parse(const QStringList &arguments);

    const DeclaredParser &declared() const { return m_parser; }
    /** The options that every such command has. */
    QList<QCommandLineOption> commonOptions() const;
    /** Those that only this one has. */
    QList<QCommandLineOption> ownOptions() const;
    QString descriptionText() const { return m_description; }
    /** "IMAGE PATH": what follows the options. */
    QString argumentsText() const;

protected:
    /** Reads the command's own options. */
    virtual Result<void> readOwn(Request &request) const = 0;

    DeclaredParser &parser() { return m_parser; }
    const DeclaredParser &parser() const { return m_parser; }
    /** Accepts a second image, OTHER, for DiffWishes. */
    void allowOther();
    /** How many paths in the image follow it. */
    enum class PathCount { None, One, Any };
    /** Accepts PATH arguments after the image, described by \a help, for ExtractWishes. */
    void takePaths(PathCount count, const QString &help);
    /** Accepts PATTERN after the image, described by \a help, for GrepWishes. */
    void takePattern(const QString &help);
    /** Wants a directory, DIR, after the image, described by \a help, as the output. */
    void takeDirectory(const QString &help);
    /** Reads \a option, the file to write to, into Request::output: empty for standard output, which is the default. */
    Result<void> readOutputFile(const QCommandLineOption &option, Request &request) const;
    tl::unexpected<Error> usage(const QString &cause) const;

private:
    QString helpText() const;
    bool isTurnedAround(const QStringList &words) const;
    Result<void> readPaths(const QStringList &paths, Request &request) const;
    Result<void> readPlatform(Request &request) const;
    Result<void> readUnits(Request &request) const;

    const Request::Command m_command;
    const QString m_name;
    const QString m_description;
    DeclaredParser m_parser;
    bool m_mayHaveOther = false;
    bool m_hasPattern = false;
    bool m_hasDirectory = false;
    PathCount m_pathCount = PathCount::None;
    const QCommandLineOption m_help {{QStringLiteral("h"), QStringLiteral("help")}, tr("Displays this help.")};
    const QCommandLineOption m_image {QStringLiteral("image"),
        tr("Which of several images: a name, the start of an ID, or @N for the Nth from 0."), tr("NAME")};
    const QCommandLineOption m_storage {QStringLiteral("storage"),
        tr("IMAGE is an engine's storage on this host, such as /var/lib/docker. Default: the one in the usual place.")};
    const QCommandLineOption m_platform {QStringLiteral("platform"),
        tr("Which of several platforms. Default: this machine's."), tr("OS/ARCH[/VARIANT]")};
    const QCommandLineOption m_upper {QStringLiteral("upper"),
        tr("Lays a container's upper directory, or a layer's tar, on top as its writable layer."), tr("PATH")};
    const QCommandLineOption m_noVerify {
        QStringLiteral("no-verify"), tr("Does not verify the digests of the layers: faster.")};
    const QCommandLineOption m_noCache {QStringLiteral("no-cache"), tr("Reads all layers again, and caches nothing.")};
    const QCommandLineOption m_insecure {
        QStringLiteral("insecure"), tr("For registry://: allows plain HTTP and untrusted certificates.")};
    const QCommandLineOption m_wholeLayers {QStringLiteral("whole-layers"),
        tr("For registry://: transfers whole layers and verifies them, even where their tables of contents would do.")};
    const QCommandLineOption m_units {QStringLiteral("units"),
        tr("si: sizes in kB, MB and GB; binary: in KiB, MiB and GiB. Default: as set in the window."), tr("UNITS")};
    const QCommandLineOption m_quiet {{QStringLiteral("q"), QStringLiteral("quiet")},
        tr("Shows no progress. Default: shows it if standard error is a terminal.")};
};

/** The exit codes, for help: those of \a command that reads an image, or all. */
QString exitCodeHelp(const QString &command = {});

/** A failure with ErrorKind::Usage that points to the help of \a command, or of the program. */
tl::unexpected<Error> usageFailure(const QString &cause, const QString &command = {});

}
