// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "filekind.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <string_view>

namespace stratoscope
{

namespace
{

struct FileKindWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::FileKind)
};

struct Ending
{
    std::string_view text;
    FileKind kind;
};

/** Extensions (after the last dot) in lower case; sorted. */
constexpr std::array Endings = [] {
    using enum FileKind;
    std::array endings {
        Ending {"a", Development},
        Ending {"h", Development},
        Ending {"hh", Development},
        Ending {"hpp", Development},
        Ending {"la", Development},
        Ending {"o", Development},
        Ending {"pc", Development},
        Ending {"c", Development},
        Ending {"cc", Development},
        Ending {"cpp", Development},
        Ending {"go", Development},
        Ending {"rs", Development},
        Ending {"py", Python},
        Ending {"pyc", Python},
        Ending {"pyi", Python},
        Ending {"pyo", Python},
        Ending {"whl", Python},
        Ending {"cjs", JavaScript},
        Ending {"js", JavaScript},
        Ending {"jsx", JavaScript},
        Ending {"map", JavaScript},
        Ending {"mjs", JavaScript},
        Ending {"node", JavaScript},
        Ending {"ts", JavaScript},
        Ending {"tsx", JavaScript},
        Ending {"class", Java},
        Ending {"jar", Java},
        Ending {"jmod", Java},
        Ending {"war", Java},
        Ending {"bash", Scripts},
        Ending {"lua", Scripts},
        Ending {"php", Scripts},
        Ending {"pl", Scripts},
        Ending {"pm", Scripts},
        Ending {"rb", Scripts},
        Ending {"sh", Scripts},
        Ending {"tcl", Scripts},
        Ending {"adoc", Documentation},
        Ending {"md", Documentation},
        Ending {"pdf", Documentation},
        Ending {"rst", Documentation},
        Ending {"mo", Locale},
        Ending {"po", Locale},
        Ending {"qm", Locale},
        Ending {"cfg", Configuration},
        Ending {"cnf", Configuration},
        Ending {"conf", Configuration},
        Ending {"crt", Configuration},
        Ending {"ini", Configuration},
        Ending {"json", Configuration},
        Ending {"key", Configuration},
        Ending {"pem", Configuration},
        Ending {"properties", Configuration},
        Ending {"service", Configuration},
        Ending {"toml", Configuration},
        Ending {"xml", Configuration},
        Ending {"yaml", Configuration},
        Ending {"yml", Configuration},
        Ending {"css", Text},
        Ending {"csv", Text},
        Ending {"htm", Text},
        Ending {"html", Text},
        Ending {"txt", Text},
        Ending {"bmp", Image},
        Ending {"gif", Image},
        Ending {"ico", Image},
        Ending {"jpeg", Image},
        Ending {"jpg", Image},
        Ending {"png", Image},
        Ending {"svg", Image},
        Ending {"webp", Image},
        Ending {"otf", Font},
        Ending {"pfb", Font},
        Ending {"ttf", Font},
        Ending {"woff", Font},
        Ending {"woff2", Font},
        Ending {"mp3", Media},
        Ending {"mp4", Media},
        Ending {"ogg", Media},
        Ending {"wav", Media},
        Ending {"webm", Media},
        Ending {"7z", Archive},
        Ending {"apk", Archive},
        Ending {"bz2", Archive},
        Ending {"deb", Archive},
        Ending {"gz", Archive},
        Ending {"rpm", Archive},
        Ending {"tar", Archive},
        Ending {"tgz", Archive},
        Ending {"xz", Archive},
        Ending {"zip", Archive},
        Ending {"zst", Archive},
        Ending {"db", Database},
        Ending {"mdb", Database},
        Ending {"sqlite", Database},
        Ending {"sqlite3", Database},
        Ending {"log", Log},
    };
    std::sort(
        endings.begin(), endings.end(), [](const Ending &left, const Ending &right) { return left.text < right.text; });
    return endings;
}();

struct Directory
{
    const char *path;
    FileKind kind;
};

/** Everything in these directories is of one kind, whatever its name. */
constexpr std::array Directories {
    Directory {"usr/share/doc", FileKind::Documentation},
    Directory {"usr/share/info", FileKind::Documentation},
    Directory {"usr/share/man", FileKind::Documentation},
    Directory {"usr/local/share/doc", FileKind::Documentation},
    Directory {"usr/local/share/man", FileKind::Documentation},
    Directory {"usr/lib/locale", FileKind::Locale},
    Directory {"usr/share/i18n", FileKind::Locale},
    Directory {"usr/share/locale", FileKind::Locale},
    Directory {"usr/share/zoneinfo", FileKind::Locale},
    Directory {"lib/apk", FileKind::PackageData},
    Directory {"usr/lib/sysimage/rpm", FileKind::PackageData},
    Directory {"var/cache", FileKind::PackageData},
    Directory {"var/lib/apt", FileKind::PackageData},
    Directory {"var/lib/dpkg", FileKind::PackageData},
    Directory {"var/lib/rpm", FileKind::PackageData},
    Directory {"var/log", FileKind::Log},
};

std::size_t longestEnding()
{
    std::size_t longest = 0;
    for (const Ending &ending : Endings)
        longest = std::max(longest, ending.text.size());
    return longest;
}

/** The kind according to the extension of \a name; Other if none. */
FileKind kindOfEnding(std::string_view name)
{
    static const std::size_t longest = longestEnding();
    const std::size_t dot = name.rfind('.');
    if (dot == std::string_view::npos || dot == 0 || name.size() - dot - 1 > longest)
        return FileKind::Other;
    std::array<char, 16> lower {};
    const std::string_view ending = name.substr(dot + 1);
    std::transform(ending.begin(), ending.end(), lower.begin(),
        [](char letter) { return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter; });
    const std::string_view wanted(lower.data(), ending.size());
    const auto found = std::lower_bound(Endings.begin(), Endings.end(), wanted,
        [](const Ending &left, std::string_view right) { return left.text < right; });
    return found != Endings.end() && found->text == wanted ? found->kind : FileKind::Other;
}

/** "libz.so", "libz.so.1.2": not "a.sock". */
bool isSharedLibrary(std::string_view name)
{
    const std::size_t at = name.rfind(".so");
    if (at == std::string_view::npos || at == 0)
        return false;
    const std::string_view rest = name.substr(at + 3);
    return rest.empty() || (rest.size() > 1 && rest[0] == '.' && rest[1] >= '0' && rest[1] <= '9');
}

}

QString fileKindName(FileKind kind)
{
    switch (kind) {
    case FileKind::Program:
        return FileKindWords::tr("Programs");
    case FileKind::SharedLibrary:
        return FileKindWords::tr("Shared libraries");
    case FileKind::Development:
        return FileKindWords::tr("Sources, headers and static libraries");
    case FileKind::Python:
        return FileKindWords::tr("Python");
    case FileKind::JavaScript:
        return FileKindWords::tr("JavaScript");
    case FileKind::Java:
        return FileKindWords::tr("Java");
    case FileKind::Scripts:
        return FileKindWords::tr("Other scripts");
    case FileKind::Documentation:
        return FileKindWords::tr("Documentation");
    case FileKind::Locale:
        return FileKindWords::tr("Languages and time zones");
    case FileKind::PackageData:
        return FileKindWords::tr("Package manager data and caches");
    case FileKind::Configuration:
        return FileKindWords::tr("Configuration and text data");
    case FileKind::Text:
        return FileKindWords::tr("Text");
    case FileKind::Image:
        return FileKindWords::tr("Images");
    case FileKind::Font:
        return FileKindWords::tr("Fonts");
    case FileKind::Media:
        return FileKindWords::tr("Audio and video");
    case FileKind::Archive:
        return FileKindWords::tr("Archives");
    case FileKind::Database:
        return FileKindWords::tr("Databases");
    case FileKind::Log:
        return FileKindWords::tr("Logs");
    case FileKind::Other:
        return FileKindWords::tr("Other", "files of other kinds");
    }
    return {};
}

FileKindTable::FileKindTable(const UnionTree &tree)
    : m_tree(tree)
    , m_ofDirectory(tree.paths().size(), FileKind::Other)
{
    const PathTable &paths = tree.paths();
    for (const Directory &directory : Directories) {
        if (const PathId path = paths.find(directory.path); path.isValid())
            m_ofDirectory[path.value] = directory.kind;
    }
    // Parents come before children.
    for (std::size_t i = 1; i < m_ofDirectory.size(); ++i) {
        if (m_ofDirectory[i] == FileKind::Other)
            m_ofDirectory[i] = m_ofDirectory[paths.parent(PathId(i)).value];
    }
}

FileKind FileKindTable::kindOf(VersionId version) const
{
    const PathId path = m_tree.version(version).path;
    if (m_ofDirectory[path.value] != FileKind::Other)
        return m_ofDirectory[path.value];
    const QByteArrayView bytes = m_tree.paths().name(path);
    const std::string_view name(bytes.data(), static_cast<std::size_t>(bytes.size()));
    if (isSharedLibrary(name))
        return FileKind::SharedLibrary;
    if (const FileKind kind = kindOfEnding(name); kind != FileKind::Other)
        return kind;
    const bool isExecutable = (m_tree.inode(version).mode & 0111) != 0;
    return isExecutable ? FileKind::Program : FileKind::Other;
}

}
