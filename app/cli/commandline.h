// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "contentfinder.h"
#include "error.h"
#include "loadimage.h"
#include "packagereport.h"
#include "reportformat.h"
#include "saverequest.h"
#include "searchquery.h"
#include "sizeunits.h"
#include "stackpicturesheet.h"

#include <QStringList>

#include <array>
#include <optional>

namespace stratoscope
{

/** What "diff" asks for beside the first image. */
struct DiffWishes
{
    QString otherPath; ///< Path of the second image; empty: it is in the same file.
    QString otherImage; ///< As ImageWish::name.
    bool wantsExitCode = false;
    QString content; ///< Path of the file whose content to compare; empty: the images.
    std::optional<std::array<quint32, 2>> layers; ///< Compare the file as of these two layers of one image.
    bool ignoresWhitespace = false;
    bool explainsDigests = false; ///< Tell what made the digests of two builds differ.
};

/** What "extract", "cat" and "blame" ask for beside the image and a layer. */
struct ExtractWishes
{
    QStringList paths; ///< In the image; none: all of it.
    bool merges = false; ///< Into a directory that is not empty.
};

/** What "grep" asks for beside the image and a layer. */
struct GrepWishes
{
    ContentQuery query;
    ContentPatternPtr pattern; ///< The same, read.
    bool allVersions = false; ///< And not those of one file system.
    bool onlyNames = false;
    bool isJson = false;
};

/** What "picture" asks for beside the image. */
struct PictureWishes
{
    StackPictureLook look;
    QString language; ///< Empty: that of the environment.
};

/** What "lesson" asks for. */
struct LessonWishes
{
    QStringList files; ///< To check; none: list the program's own.
};

/** What the command line asks for. */
struct Request
{
    enum class Command {
        Help,
        Version,
        Report,
        List,
        Images,
        Diff,
        Packages,
        Picture,
        Squash,
        Save,
        Extract,
        Cat,
        Grep,
        Blame,
        Mount,
        Stack,
        Lesson,
        Library
    };
    using Format = ReportFormat;

    Command command = Command::Help;
    QString helpText; ///< For Command::Help.
    QString path; ///< The image's file or directory.
    bool isStorage = false; ///< It must be an engine's storage.
    bool isInsecure = false; ///< A registry may do without TLS, or without a certificate that is trusted.
    bool wholeLayers = false; ///< Layers in a registry are not read by their tables of contents.
    ImageWish wish;
    LoadOptions load;
    Format format = Format::Text;
    ReportWishes report; ///< For Command::Report.
    QString output; ///< The report's or picture's file; empty: standard output. For Command::Extract, the destination;
                    ///< for Command::Mount, the directory; for Command::Stack, the archive, empty: only check.
    DiffWishes diff; ///< For Command::Diff.
    PackageFormat packageFormat = PackageFormat::Table; ///< For Command::Packages.
    PictureWishes picture; ///< For Command::Picture.
    bool isQuiet = false; ///< Show no progress.
    std::optional<SizeUnits> units; ///< Of sizes for people; none: as the settings say.
    std::optional<quint32> upTo; ///< Unset: the top.
    std::optional<quint32> layer; ///< Set: that layer alone.
    ExtractWishes extract; ///< For Command::Extract and Command::Cat.
    SearchQuery filter; ///< For Command::List; empty: all.
    GrepWishes grep; ///< For Command::Grep.
    bool isInBackground = false; ///< For Command::Mount.
    bool listsAll = false; ///< For Command::Images.
    LessonWishes lesson; ///< For Command::Lesson.
    SaveRequest save; ///< For Command::Squash and Command::Save.
};

/** Reads \a arguments, the program's name first. Fails with ErrorKind::Usage. */
Result<Request> parseCommandLine(const QStringList &arguments);
/** What --help prints without a command. */
QString generalHelp();

}
