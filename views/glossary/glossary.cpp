// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "glossary.h"

#include "glossarytable.h"

#include <QCollator>
#include <QCoreApplication>

#include <algorithm>

namespace stratoscope
{

namespace
{

using glossarytable::Spec;

constexpr const char *GlossaryContext = "stratoscope::Glossary";

/** The document's name and its address; names of specifications are the same in every language. */
std::pair<const char *, const char *> documentOf(Spec spec)
{
    switch (spec) {
    case Spec::None:
        break;
    case Spec::Layer:
        return {
            "OCI Image Specification, layer.md", "https://github.com/opencontainers/image-spec/blob/v1.1.0/layer.md"};
    case Spec::Config:
        return {
            "OCI Image Specification, config.md", "https://github.com/opencontainers/image-spec/blob/v1.1.0/config.md"};
    case Spec::Manifest:
        return {"OCI Image Specification, manifest.md",
            "https://github.com/opencontainers/image-spec/blob/v1.1.0/manifest.md"};
    case Spec::Index:
        return {"OCI Image Specification, image-index.md",
            "https://github.com/opencontainers/image-spec/blob/v1.1.0/image-index.md"};
    case Spec::Layout:
        return {"OCI Image Specification, image-layout.md",
            "https://github.com/opencontainers/image-spec/blob/v1.1.0/image-layout.md"};
    case Spec::Descriptor:
        return {"OCI Image Specification, descriptor.md",
            "https://github.com/opencontainers/image-spec/blob/v1.1.0/descriptor.md"};
    case Spec::Annotations:
        return {"OCI Image Specification, annotations.md",
            "https://github.com/opencontainers/image-spec/blob/v1.1.0/annotations.md"};
    case Spec::Distribution:
        return {"OCI Distribution Specification",
            "https://github.com/opencontainers/distribution-spec/blob/v1.1.0/spec.md"};
    case Spec::Overlayfs:
        return {"Linux kernel documentation", "https://docs.kernel.org/filesystems/overlayfs.html"};
    case Spec::Dockerfile:
        return {"Dockerfile reference", "https://docs.docker.com/reference/dockerfile/"};
    }
    return {"", ""};
}

GlossaryEntry entryOf(const glossarytable::Row &row)
{
    GlossaryEntry entry;
    entry.id = QLatin1String(row.id);
    entry.title = QCoreApplication::translate(GlossaryContext, row.title);
    entry.text = QCoreApplication::translate(GlossaryContext, row.text);
    entry.command = QLatin1String(row.command);
    const auto &[document, address] = documentOf(row.spec);
    entry.address = QLatin1String(address);
    entry.section = QLatin1String(document);
    if (*row.section)
        entry.section += QStringLiteral(": ") + QLatin1String(row.section);
    if (*row.anchor)
        entry.address += QLatin1Char('#') + QLatin1String(row.anchor);
    entry.related = QString(QLatin1String(row.related)).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return entry;
}

/** How well \a entry answers to \a words; less is better, and negative not at all. */
int rankOf(const GlossaryEntry &entry, const QString &words)
{
    if (entry.title.startsWith(words, Qt::CaseInsensitive))
        return 0;
    if (entry.title.contains(words, Qt::CaseInsensitive) || entry.id.contains(words, Qt::CaseInsensitive))
        return 1;
    if (entry.text.contains(words, Qt::CaseInsensitive) || entry.command.contains(words, Qt::CaseInsensitive))
        return 2;
    return -1;
}

}

std::vector<GlossaryEntry> glossary()
{
    std::vector<GlossaryEntry> entries;
    for (const glossarytable::Row &row : glossarytable::Rows)
        entries.push_back(entryOf(row));
    const QCollator order {QLocale()};
    std::sort(entries.begin(), entries.end(),
        [&](const GlossaryEntry &a, const GlossaryEntry &b) { return order.compare(a.title, b.title) < 0; });
    return entries;
}

GlossaryEntry glossaryEntry(const QString &id)
{
    for (const glossarytable::Row &row : glossarytable::Rows) {
        if (id == QLatin1String(row.id))
            return entryOf(row);
    }
    return {};
}

std::vector<GlossaryEntry> foundInGlossary(const std::vector<GlossaryEntry> &entries, const QString &words)
{
    std::vector<std::pair<int, const GlossaryEntry *>> ranked;
    for (const GlossaryEntry &entry : entries) {
        if (const int rank = rankOf(entry, words.trimmed()); rank >= 0)
            ranked.emplace_back(rank, &entry);
    }
    std::stable_sort(ranked.begin(), ranked.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    std::vector<GlossaryEntry> found;
    for (const auto &[rank, entry] : ranked)
        found.push_back(*entry);
    return found;
}

}
