// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "syntax.h"

#include <algorithm>
#include <iterator>

namespace stratoscope
{

namespace
{

struct NamedSyntax
{
    const char *text;
    SyntaxLanguage language;
};

constexpr NamedSyntax SyntaxSuffixes[] = {
    {".sh", SyntaxLanguage::Shell},
    {".bash", SyntaxLanguage::Shell},
    {".zsh", SyntaxLanguage::Shell},
    {".ash", SyntaxLanguage::Shell},
    {".ksh", SyntaxLanguage::Shell},
    {".postinst", SyntaxLanguage::Shell},
    {".prerm", SyntaxLanguage::Shell},
    {".postrm", SyntaxLanguage::Shell},
    {".preinst", SyntaxLanguage::Shell},
    {".py", SyntaxLanguage::Python},
    {".pyi", SyntaxLanguage::Python},
    {".pyx", SyntaxLanguage::Python},
    {".c", SyntaxLanguage::CLike},
    {".h", SyntaxLanguage::CLike},
    {".cc", SyntaxLanguage::CLike},
    {".cpp", SyntaxLanguage::CLike},
    {".hpp", SyntaxLanguage::CLike},
    {".cxx", SyntaxLanguage::CLike},
    {".java", SyntaxLanguage::CLike},
    {".kt", SyntaxLanguage::CLike},
    {".go", SyntaxLanguage::CLike},
    {".rs", SyntaxLanguage::CLike},
    {".js", SyntaxLanguage::CLike},
    {".mjs", SyntaxLanguage::CLike},
    {".cjs", SyntaxLanguage::CLike},
    {".ts", SyntaxLanguage::CLike},
    {".tsx", SyntaxLanguage::CLike},
    {".jsx", SyntaxLanguage::CLike},
    {".cs", SyntaxLanguage::CLike},
    {".swift", SyntaxLanguage::CLike},
    {".php", SyntaxLanguage::CLike},
    {".css", SyntaxLanguage::CLike},
    {".json", SyntaxLanguage::Json},
    {".jsonl", SyntaxLanguage::Json},
    {".map", SyntaxLanguage::Json},
    {".yaml", SyntaxLanguage::Yaml},
    {".yml", SyntaxLanguage::Yaml},
    {".ini", SyntaxLanguage::Ini},
    {".toml", SyntaxLanguage::Ini},
    {".cfg", SyntaxLanguage::Ini},
    {".conf", SyntaxLanguage::Ini},
    {".cnf", SyntaxLanguage::Ini},
    {".desktop", SyntaxLanguage::Ini},
    {".service", SyntaxLanguage::Ini},
    {".socket", SyntaxLanguage::Ini},
    {".timer", SyntaxLanguage::Ini},
    {".properties", SyntaxLanguage::Ini},
    {".env", SyntaxLanguage::Ini},
    {".repo", SyntaxLanguage::Ini},
    {".dockerfile", SyntaxLanguage::Dockerfile},
    {".xml", SyntaxLanguage::Xml},
    {".html", SyntaxLanguage::Xml},
    {".htm", SyntaxLanguage::Xml},
    {".xhtml", SyntaxLanguage::Xml},
    {".svg", SyntaxLanguage::Xml},
    {".xsd", SyntaxLanguage::Xml},
    {".xsl", SyntaxLanguage::Xml},
    {".pom", SyntaxLanguage::Xml},
    {".plist", SyntaxLanguage::Xml},
};

constexpr NamedSyntax SyntaxNames[] = {
    {"Dockerfile", SyntaxLanguage::Dockerfile},
    {"Containerfile", SyntaxLanguage::Dockerfile},
    {".bashrc", SyntaxLanguage::Shell},
    {".profile", SyntaxLanguage::Shell},
    {"profile", SyntaxLanguage::Shell},
    {".bash_profile", SyntaxLanguage::Shell},
    {"bash.bashrc", SyntaxLanguage::Shell},
    {"PKGBUILD", SyntaxLanguage::Shell},
    {"APKBUILD", SyntaxLanguage::Shell},
    {"os-release", SyntaxLanguage::Ini},
    {"environment", SyntaxLanguage::Ini},
    {"fstab", SyntaxLanguage::Ini},
    {"hosts", SyntaxLanguage::Ini},
    {".gitconfig", SyntaxLanguage::Ini},
    {"Pipfile", SyntaxLanguage::Ini},
    {"Cargo.lock", SyntaxLanguage::Ini},
};

SyntaxLanguage languageOfInterpreter(QStringView line)
{
    if (line.contains(u"python"))
        return SyntaxLanguage::Python;
    if (line.contains(u"node"))
        return SyntaxLanguage::CLike;
    // perl, ruby and others have comments, strings and variables that look alike.
    return SyntaxLanguage::Shell;
}

}

SyntaxLanguage syntaxLanguage(QByteArrayView name, QStringView firstLine)
{
    for (const NamedSyntax &each : SyntaxNames) {
        if (name == each.text || (each.language == SyntaxLanguage::Dockerfile && name.startsWith(each.text)))
            return each.language;
    }
    const QByteArray lower = name.toByteArray().toLower();
    for (const NamedSyntax &each : SyntaxSuffixes) {
        if (lower.endsWith(each.text))
            return each.language;
    }
    const QStringView start = firstLine.trimmed();
    if (start.startsWith(u"#!"))
        return languageOfInterpreter(start);
    if (start.startsWith(u"<?xml") || start.startsWith(u"<!DOCTYPE", Qt::CaseInsensitive))
        return SyntaxLanguage::Xml;
    if (start.startsWith(u"---"))
        return SyntaxLanguage::Yaml;
    if (start.startsWith(u'{') || start.startsWith(u"[{") || start.startsWith(u"[\""))
        return SyntaxLanguage::Json;
    return start.startsWith(u'[') && start.endsWith(u']') ? SyntaxLanguage::Ini : SyntaxLanguage::None;
}

}
