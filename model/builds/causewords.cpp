// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "causewords.h"

#include "bytes.h"
#include "kindtable.h"
#include "shorttext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace stratoscope
{

namespace
{

struct CauseWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::CauseWords)
};

QString timeOf(const FormEntry &entry)
{
    const QDateTime moment = QDateTime::fromSecsSinceEpoch(entry.mtime, Qt::UTC);
    // The zone is said, since both times come from elsewhere.
    const QString text = moment.isValid()
        ? CauseWords::tr("%1 UTC").arg(QLocale().toString(moment, QLocale::ShortFormat))
        : QString::number(entry.mtime);
    return entry.mtimeNsec == 0 ? text : CauseWords::tr("%1 and %2 ns").arg(text, QLocale().toString(entry.mtimeNsec));
}

QString ownerOf(const FormEntry &entry)
{
    return QStringLiteral("%1:%2").arg(entry.uid).arg(entry.gid);
}

QString modeOf(const FormEntry &entry)
{
    return QStringLiteral("%1").arg(entry.mode, 4, 8, QLatin1Char('0'));
}

QString typeOf(const FormEntry &entry)
{
    switch (entry.type) {
    case EntryType::File:
        return CauseWords::tr("file");
    case EntryType::Directory:
        return CauseWords::tr("directory");
    case EntryType::Symlink:
        return CauseWords::tr("symlink");
    case EntryType::Hardlink:
        return CauseWords::tr("hard link");
    case EntryType::CharDevice:
    case EntryType::BlockDevice:
        return CauseWords::tr("device");
    case EntryType::Fifo:
        return CauseWords::tr("FIFO");
    }
    return {};
}

QString spellingOf(const FormEntry &entry)
{
    return entry.spelling == 0 ? CauseWords::tr("plain")
        : entry.spelling == 1  ? QStringLiteral("./")
                               : QStringLiteral("/");
}

/** What files are called that builds write anew each time, and what to do about each. */
struct KnownFile
{
    const char *ending;
    const char *advice;
};

constexpr std::array KnownFiles {
    KnownFile {".pyc",
        QT_TRANSLATE_NOOP("stratoscope::CauseWords",
            "Python's compiled files hold the time of their source: set SOURCE_DATE_EPOCH, or compile with "
            "--invalidation-mode=unchecked-hash.")},
    KnownFile {"ldconfig/aux-cache",
        QT_TRANSLATE_NOOP("stratoscope::CauseWords",
            "ldconfig's cache changes with every run: delete /var/cache/ldconfig/aux-cache in the same RUN.")},
    KnownFile {".log", QT_TRANSLATE_NOOP("stratoscope::CauseWords", "Logs hold times: delete them in the same RUN.")},
    KnownFile {"machine-id",
        QT_TRANSLATE_NOOP("stratoscope::CauseWords", "The machine ID is random: empty the file in the same RUN.")},
    KnownFile {"var/lib/dpkg/status",
        QT_TRANSLATE_NOOP("stratoscope::CauseWords",
            "Other package versions were installed: pin them, or use a snapshot of the archive.")},
    KnownFile {"etc/shadow",
        QT_TRANSLATE_NOOP("stratoscope::CauseWords",
            "Accounts record the day they were created: set SOURCE_DATE_EPOCH, which useradd honours.")},
};

QString contentAdvice(const QByteArray &path)
{
    for (const KnownFile &known : KnownFiles) {
        if (path.endsWith(known.ending))
            return CauseWords::tr(known.advice);
    }
    return CauseWords::tr("Compare the contents of these files to see what the build writes into them.");
}

QString gzipText(const CompressionFacts &facts)
{
    QStringList parts;
    if (facts.level == quint8(2))
        parts.append(CauseWords::tr("best compression"));
    else if (facts.level == quint8(4))
        parts.append(CauseWords::tr("fastest compression"));
    if (facts.time)
        parts.append(
            CauseWords::tr("with the time %1 UTC")
                .arg(QLocale().toString(QDateTime::fromSecsSinceEpoch(*facts.time, Qt::UTC), QLocale::ShortFormat)));
    if (!facts.name.isEmpty())
        parts.append(CauseWords::tr("with the name %1").arg(displayText(facts.name)));
    if (facts.system)
        //: of gzip's header: where it was made
        parts.append(CauseWords::tr("system %1").arg(*facts.system));
    return parts.join(QLatin1String(", "));
}

}

std::pair<QString, QString> causeValues(BuildCause cause, const CausePair &pair)
{
    const auto both
        = [&pair](QString (*value)(const FormEntry &)) { return std::pair(value(*pair.before), value(*pair.after)); };
    switch (cause) {
    case BuildCause::Content:
        return both([](const FormEntry &entry) { return sizeText(entry.size); });
    case BuildCause::Type:
        return both(typeOf);
    case BuildCause::Mode:
        return both(modeOf);
    case BuildCause::Owner:
        return both(ownerOf);
    case BuildCause::Time:
        return both(timeOf);
    case BuildCause::NameSpelling:
        return both(spellingOf);
    default:
        return {};
    }
}

std::pair<QString, QString> endingValues(quint64 before, quint64 after)
{
    return {sizeText(before), sizeText(after)};
}

QString causeText(const DigestCause &cause)
{
    const int n = static_cast<int>(std::min<quint64>(cause.entries, std::numeric_limits<int>::max()));
    switch (cause.cause) {
    case BuildCause::Added:
        return CauseWords::tr("%n entries only in the second build", nullptr, n);
    case BuildCause::Removed:
        return CauseWords::tr("%n entries only in the first build", nullptr, n);
    case BuildCause::Content:
        return CauseWords::tr("contents of %n files", nullptr, n);
    case BuildCause::Type:
        return CauseWords::tr("types of %n entries", nullptr, n);
    case BuildCause::LinkTarget:
        return CauseWords::tr("targets of %n links", nullptr, n);
    case BuildCause::Mode:
        return CauseWords::tr("modes of %n entries", nullptr, n);
    case BuildCause::Owner:
        return CauseWords::tr("owners of %n entries", nullptr, n);
    case BuildCause::Time:
        return CauseWords::tr("times of %n entries", nullptr, n);
    case BuildCause::Xattrs:
        return CauseWords::tr("extended attributes of %n entries", nullptr, n);
    case BuildCause::Order:
        return CauseWords::tr("order: %n entries moved", nullptr, n);
    case BuildCause::OwnerNames:
        return CauseWords::tr("user or group names of %n entries, which engines ignore", nullptr, n);
    case BuildCause::AccessTimes:
        return CauseWords::tr("times of access or change of %n entries, which engines ignore", nullptr, n);
    case BuildCause::NameSpelling:
        return CauseWords::tr("how %n names are written", nullptr, n);
    case BuildCause::TarFormat:
        return CauseWords::tr("tar format of %n entries", nullptr, n);
    case BuildCause::ExtraHeaders:
        return CauseWords::tr("names or times of %n PAX headers, which engines ignore", nullptr, n);
    case BuildCause::OtherRecords:
        return CauseWords::tr("PAX records of %n entries, which engines ignore", nullptr, n);
    case BuildCause::Ending:
        return CauseWords::tr("zeros at the end of the tar");
    case BuildCause::Compression:
        return CauseWords::tr("only the compression: the tars inside are the same");
    }
    return {};
}

QString exampleText(const DigestCause &cause)
{
    const QString path = displayText(cause.path);
    if (cause.before.isEmpty() && cause.after.isEmpty())
        return path;
    //: %1 and %2 are what two builds say
    const QString values = CauseWords::tr("%1 → %2").arg(cause.before, cause.after);
    //: %1 is a path, %2 how it changed
    return path.isEmpty() ? values : CauseWords::tr("%1: %2").arg(path, values);
}

QString causeAdvice(const DigestCause &cause)
{
    switch (cause.cause) {
    case BuildCause::Content:
        return contentAdvice(cause.path);
    case BuildCause::Added:
    case BuildCause::Removed:
    case BuildCause::Type:
    case BuildCause::LinkTarget:
        return {};
    case BuildCause::Mode:
        return CauseWords::tr(
            "Set modes explicitly (COPY --chmod): the files of both build contexts have different ones, "
            "often because of umask.");
    case BuildCause::Owner:
        return CauseWords::tr("Set owners explicitly (COPY --chown), and create users with fixed IDs.");
    case BuildCause::Time:
        return CauseWords::tr(
            "Set SOURCE_DATE_EPOCH, and let BuildKit apply it to files: --output type=oci,rewrite-timestamp=true.");
    case BuildCause::Xattrs:
        return CauseWords::tr(
            "Build on the same kind of file system: security modules and capabilities are stored as extended "
            "attributes.");
    case BuildCause::Order:
        return CauseWords::tr("Sort entries when you pack the layer yourself: tar --sort=name.");
    case BuildCause::OwnerNames:
        return CauseWords::tr("Leave names out when you pack the layer yourself: tar --numeric-owner.");
    case BuildCause::AccessTimes:
        return CauseWords::tr(
            "Leave these times out when you pack the layer yourself: tar --pax-option=delete=atime,delete=ctime.");
    case BuildCause::ExtraHeaders:
        return CauseWords::tr("Give PAX headers a fixed name when you pack the layer yourself: tar "
                              "--pax-option=exthdr.name=%d/PaxHeaders/%f.");
    case BuildCause::NameSpelling:
    case BuildCause::TarFormat:
    case BuildCause::OtherRecords:
    case BuildCause::Ending:
        return CauseWords::tr("Build both images with the same version of the same builder: each builder writes its "
                              "tars in its own way.");
    case BuildCause::Compression:
        return CauseWords::tr("Use the same tool, version and level for both; the image ID is the same either way.");
    }
    return {};
}

QString causeName(BuildCause cause)
{
    switch (cause) {
    case BuildCause::Added:
        return QStringLiteral("added");
    case BuildCause::Removed:
        return QStringLiteral("removed");
    case BuildCause::Content:
        return QStringLiteral("content");
    case BuildCause::Type:
        return QStringLiteral("type");
    case BuildCause::LinkTarget:
        return QStringLiteral("link-target");
    case BuildCause::Mode:
        return QStringLiteral("mode");
    case BuildCause::Owner:
        return QStringLiteral("owner");
    case BuildCause::Time:
        return QStringLiteral("time");
    case BuildCause::Xattrs:
        return QStringLiteral("xattrs");
    case BuildCause::Order:
        return QStringLiteral("order");
    case BuildCause::OwnerNames:
        return QStringLiteral("owner-names");
    case BuildCause::AccessTimes:
        return QStringLiteral("access-times");
    case BuildCause::NameSpelling:
        return QStringLiteral("name-spelling");
    case BuildCause::TarFormat:
        return QStringLiteral("tar-format");
    case BuildCause::ExtraHeaders:
        return QStringLiteral("pax-headers");
    case BuildCause::OtherRecords:
        return QStringLiteral("pax-records");
    case BuildCause::Ending:
        return QStringLiteral("ending");
    case BuildCause::Compression:
        return QStringLiteral("compression");
    }
    return {};
}

QString compressionText(const CompressionFacts &facts)
{
    QStringList parts {compressionName(facts.compression), sizeText(facts.bytes)};
    if (facts.compression == Compression::Gzip)
        parts.append(gzipText(facts));
    if (facts.hasChecksum)
        parts.append(*facts.hasChecksum ? CauseWords::tr("with checksums") : CauseWords::tr("without checksums"));
    if (facts.hasSize)
        parts.append(*facts.hasSize ? CauseWords::tr("with the size") : CauseWords::tr("without the size"));
    parts.removeAll(QString());
    return parts.join(QLatin1String(", "));
}

QString layerText(const LayerDifference &layer)
{
    if (layer.problem)
        return CauseWords::tr("cannot be compared: %1").arg(layer.problem->cause);
    if (layer.causes.empty())
        return CauseWords::tr("the same bytes");
    QStringList texts;
    for (const DigestCause &cause : layer.causes)
        texts.append(causeText(cause));
    return texts.join(QLatin1String("; "));
}

QString buildsText(const BuildDifferences &differences)
{
    if (differences.isSame())
        return CauseWords::tr("Both builds are the same, layer by layer and setting by setting.");
    std::size_t same = 0;
    bool isOnlyForm = differences.onlyBefore.empty() && differences.onlyAfter.empty();
    for (const LayerDifference &layer : differences.layers) {
        same += layer.isSame() ? 1 : 0;
        isOnlyForm = isOnlyForm && !layer.problem
            && std::none_of(layer.causes.begin(), layer.causes.end(),
                [](const DigestCause &cause) { return cause.cause <= BuildCause::LinkTarget; });
    }
    const std::size_t all = differences.layers.size();
    if (same == all && isOnlyForm)
        return CauseWords::tr("All layers are the same; the configs differ.");
    //: %1 and %2 are numbers
    const QString counts = CauseWords::tr("%1 of %2 layers have the same bytes.").arg(same).arg(all);
    return isOnlyForm ? CauseWords::tr("%1 Every file is the same: only metadata made the digests differ.").arg(counts)
                      : counts;
}

}
