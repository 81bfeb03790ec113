// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "imagesource.h"

#include "bytes.h"
#include "imagename.h"
#include "wantedplatform.h"

#include <QCoreApplication>

#include <algorithm>
#include <functional>

namespace stratoscope
{

namespace
{

struct ImageChoiceWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::ImageChoice)
};

using ImageNumbers = std::vector<std::size_t>;

constexpr qsizetype ShortestPrefix = 4;

ImageNumbers imagesThat(const ImageSource &source, const std::function<bool(const Image &)> &predicate)
{
    ImageNumbers numbers;
    for (std::size_t i = 0; i < source.images.size(); ++i) {
        if (predicate(source.images[i]))
            numbers.push_back(i);
    }
    return numbers;
}

bool anyName(const Image &image, const std::function<bool(const QString &)> &predicate)
{
    return std::any_of(image.names.begin(), image.names.end(), predicate);
}

ImageNumbers byPosition(const ImageSource &source, const QString &digits)
{
    bool isNumber = false;
    const quint32 number = digits.toUInt(&isNumber);
    return isNumber && number < source.images.size() ? ImageNumbers {number} : ImageNumbers();
}

bool hasPrefix(const Digest &digest, const QString &prefix)
{
    const QString text = prefix.toLower();
    const qsizetype hexDigits = text.size() - (text.indexOf(QLatin1Char(':')) + 1);
    return hexDigits >= ShortestPrefix && (digest.hex().startsWith(text) || digest.toString().startsWith(text));
}

/** The container named \a wish, or whose ID starts with it. */
ImageNumbers byContainer(const ImageSource &source, const QString &wish)
{
    ImageNumbers found
        = imagesThat(source, [&](const Image &image) { return image.container && image.container->name == wish; });
    if (found.empty() && wish.size() >= ShortestPrefix) {
        found = imagesThat(source,
            [&](const Image &image) { return image.container && image.container->id.startsWith(wish.toLower()); });
    }
    return found;
}

/** The images that \a wish names, by the first interpretation that matches any. A container also has its image's names,
 *  but counts only if it is named itself. */
ImageNumbers byName(const ImageSource &source, const QString &wish)
{
    if (wish.startsWith(QLatin1Char('@')))
        return byPosition(source, wish.mid(1));
    const QString full = fullName(wish);
    ImageNumbers found = imagesThat(source, [&](const Image &image) {
        return anyName(image, [&](const QString &name) { return fullName(name) == full; });
    });
    if (found.empty())
        found = byContainer(source, wish);
    if (found.empty()) {
        found = imagesThat(source, [&](const Image &image) {
            return !image.container && (hasPrefix(image.id, wish) || hasPrefix(image.manifestDigest, wish));
        });
    }
    // A name without its tag, or without registry and namespace.
    if (found.empty()) {
        const QString end = QLatin1Char('/') + wish;
        found = imagesThat(source, [&](const Image &image) {
            return !image.container && anyName(image, [&](const QString &name) {
                const QString whole = QLatin1Char('/') + fullName(name);
                return whole.endsWith(end) || repositoryName(whole).endsWith(end);
            });
        });
    }
    return found;
}

ImageNumbers candidates(const ImageSource &source, const ImageWish &wish)
{
    ImageNumbers numbers
        = wish.name.isEmpty() ? imagesThat(source, [](const Image &) { return true; }) : byName(source, wish.name);
    if (wish.platform) {
        numbers.erase(std::remove_if(numbers.begin(), numbers.end(),
                          [&](std::size_t number) { return !wish.platform->accepts(source.images[number].platform); }),
            numbers.end());
    }
    const auto isArtifact = [&](std::size_t number) { return source.images[number].artifact.has_value(); };
    if (!std::all_of(numbers.begin(), numbers.end(), isArtifact))
        numbers.erase(std::remove_if(numbers.begin(), numbers.end(), isArtifact), numbers.end());
    return numbers;
}

/** The best of \a numbers (not empty) for \a platform: same variant first, then a compatible one, else the first. */
std::size_t preferred(const ImageSource &source, const ImageNumbers &numbers, const Platform &platform)
{
    const auto same = std::find_if(numbers.begin(), numbers.end(),
        [&](std::size_t number) { return platform.isSameAs(source.images[number].platform); });
    if (same != numbers.end())
        return *same;
    const auto accepted = std::find_if(numbers.begin(), numbers.end(),
        [&](std::size_t number) { return platform.accepts(source.images[number].platform); });
    return accepted != numbers.end() ? *accepted : numbers.front();
}

/** The choices, for people: "@0 shop:2.4 (linux/amd64)". */
QString listing(const ImageSource &source)
{
    constexpr std::size_t Most = 20;
    QStringList lines;
    for (std::size_t i = 0; i < std::min(Most, source.images.size()); ++i) {
        const Image &image = source.images[i];
        const QString platform = displayText(image.platform.toString());
        QString line = QStringLiteral("@%1 %2").arg(i).arg(displayText(image.displayName()));
        if (!platform.isEmpty())
            line += QStringLiteral(" (%1)").arg(platform);
        lines.append(line);
    }
    if (source.images.size() > Most)
        lines.append(ImageChoiceWords::tr("and %1 more").arg(source.images.size() - Most));
    return lines.join(QStringLiteral(", "));
}

}

Result<std::size_t> chooseImage(const ImageSource &source, const ImageWish &wish)
{
    const ImageNumbers numbers = candidates(source, wish);
    if (!numbers.empty())
        return preferred(source, numbers, wish.platform ? *wish.platform : wantedPlatform());
    const QString platform = wish.platform ? wish.platform->toString() : QString();
    QString cause = ImageChoiceWords::tr("no image for the platform %1").arg(platform);
    if (!wish.name.isEmpty())
        cause = platform.isEmpty()
            ? ImageChoiceWords::tr("no image \"%1\"").arg(wish.name)
            : ImageChoiceWords::tr("no image \"%1\" for the platform %2").arg(wish.name, platform);
    return tl::unexpected(Error {
        ErrorKind::NotFound, source.location, {}, cause, ImageChoiceWords::tr("It contains: %1").arg(listing(source))});
}

bool isUnambiguous(const ImageSource &source, const ImageWish &wish)
{
    return candidates(source, wish).size() <= 1;
}

}
