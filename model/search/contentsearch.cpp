// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "contentsearch.h"

#include "contentpass.h"
#include "contentplan.h"
#include "contentscanner.h"
#include "hitorder.h"
#include "workers.h"

#include <QCoreApplication>

#include <atomic>
#include <chrono>

namespace stratoscope
{

namespace
{

struct ContentSearchWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::ContentSearch)
};

constexpr quint64 ReportedBytes = 1 << 20;
constexpr quint64 ReportedFiles = 1'000;
constexpr std::size_t DeliveredHits = 256;
constexpr std::chrono::milliseconds DeliveredEvery {50};

/** What all layers have in common. */
struct ContentWork
{
    const ContentPlan &plan;
    const Job &job;
    HitOrder &order;
    std::atomic<quint64> done = 0;
};

/** Looks through the files of one layer. */
class LayerSearch : public FileReceiver
{
public:
    LayerSearch(ContentWork &work, std::size_t layer, std::size_t firstFile, ContentScanner scanner)
        : m_work(work)
        , m_layer(layer)
        , m_file(firstFile)
        , m_scanner(std::move(scanner))
        , m_what(ContentSearchWords::tr("Searching in contents"))
    {
    }

    Result<void> begin(const DraftEntry &entry) override
    {
        goTo(entry);
        m_scanner.begin(m_image->tree.size(entry.version));
        m_at = 0;
        m_isOpen = true;
        ++outcome.files;
        return {};
    }

    Result<void> add(quint64 offset, QByteArrayView bytes) override
    {
        m_scanner.add(offset, bytes);
        count(offset + static_cast<quint64>(bytes.size()) - m_at);
        m_at = offset + static_cast<quint64>(bytes.size());
        return {};
    }

    Result<void> end() override
    {
        m_scanner.end();
        m_isOpen = false;
        count(m_image->tree.size(m_work.plan.files[m_file].entry.version) - m_at);
        return takeHits();
    }

    Result<void> fail(const DraftEntry &entry, const Error &error) override
    {
        // What was found until then is there.
        const Result<void> taken = std::exchange(m_isOpen, false) ? takeHits() : Result<void>();
        goTo(entry);
        ++outcome.unreadable;
        if (!outcome.firstProblem)
            outcome.firstProblem = error;
        return taken;
    }

    void search(const LoadedImage &image, std::size_t files)
    {
        m_image = &image;
        const auto read = ContentPass(image, *this, m_work.job, PassChecks::Readable)
                              .read(std::span(m_work.plan.files).subspan(m_file, files));
        if (read || !m_work.job.isCancelled())
            m_work.order.add(m_layer, std::exchange(m_hits, {}));
        m_work.order.finish(m_layer);
        count(0, true);
    }

    ContentOutcome outcome;

private:
    void goTo(const DraftEntry &entry)
    {
        while (m_work.plan.files[m_file].entry.version != entry.version)
            ++m_file;
    }

    Result<void> takeHits()
    {
        outcome.cutFiles += m_scanner.hasMore() ? 1 : 0;
        outcome.tooCostly += m_scanner.gaveUp() ? 1 : 0;
        ContentHits &found = m_scanner.hits();
        if (found.empty())
            return {};
        for (const VersionId version : m_work.plan.versionsOf(m_file)) {
            for (ContentHit hit : found) {
                hit.version = version;
                m_hits.push_back(std::move(hit));
            }
            if (m_hits.size() >= DeliveredHits && !deliver())
                return Job::cancelled();
        }
        const auto now = std::chrono::steady_clock::now();
        if (now - m_delivered < DeliveredEvery)
            return {};
        m_delivered = now;
        return deliver() ? Result<void>() : Job::cancelled();
    }

    bool deliver() { return m_work.order.add(m_layer, std::exchange(m_hits, {})); }

    void count(quint64 bytes, bool isLast = false)
    {
        outcome.bytes += bytes;
        m_uncounted += bytes;
        ++m_reported;
        if (m_uncounted < ReportedBytes && m_reported < ReportedFiles && !isLast)
            return;
        m_work.job.report({m_what, m_work.done += m_uncounted, m_work.plan.bytes});
        m_uncounted = 0;
        m_reported = 0;
    }

    ContentWork &m_work;
    const std::size_t m_layer;
    std::size_t m_file; ///< In the plan.
    ContentScanner m_scanner;
    const QString m_what;
    const LoadedImage *m_image = nullptr;
    ContentHits m_hits; ///< Not delivered yet.
    std::chrono::steady_clock::time_point m_delivered;
    quint64 m_at = 0; ///< In the file.
    bool m_isOpen = false; ///< The file has begun.
    quint64 m_uncounted = 0;
    quint64 m_reported = 0;
};

/** Where the files of each layer begin, and the end of all. */
std::vector<std::size_t> firstFiles(const std::vector<WantedFile> &files)
{
    std::vector<std::size_t> firsts;
    for (std::size_t i = 0; i < files.size(); ++i) {
        if (i == 0 || files[i].layer != files[i - 1].layer)
            firsts.push_back(i);
    }
    firsts.push_back(files.size());
    return firsts;
}

void addOutcome(ContentOutcome &sum, const ContentOutcome &more)
{
    sum.files += more.files;
    sum.bytes += more.bytes;
    sum.cutFiles += more.cutFiles;
    sum.tooCostly += more.tooCostly;
    sum.unreadable += more.unreadable;
    if (!sum.firstProblem)
        sum.firstProblem = more.firstProblem;
}

}

QStringList ContentOutcome::notes(const ContentLimits &limits) const
{
    QStringList notes;
    if (isCut)
        notes.append(ContentSearchWords::tr(
            "There is more; only the first %Ln matches are listed.", nullptr, static_cast<int>(limits.hits)));
    if (cutFiles > 0)
        notes.append(ContentSearchWords::tr(
            "Of %Ln files, only the first %1 lines that match are listed.", nullptr, static_cast<int>(cutFiles))
                         .arg(QLocale().toString(quint64(limits.fileHits))));
    if (tooCostly > 0)
        notes.append(ContentSearchWords::tr(
            "%Ln files were not searched to their end: the expression takes too many steps there.", nullptr,
            static_cast<int>(tooCostly)));
    if (unreadable > 0)
        notes.append(
            ContentSearchWords::tr("%Ln files cannot be read; the first: %1", nullptr, static_cast<int>(unreadable))
                .arg(firstProblem ? firstProblem->message() : QString()));
    return notes;
}

Result<ContentOutcome> searchContents(const LoadedImage &image, const ContentPattern &pattern,
    const ContentScope &scope, const ContentLimits &limits, const std::function<void(ContentHits)> &deliver,
    const Job &job)
{
    const Result<ContentPlan> plan = planContents(image, scope, job);
    if (!plan)
        return tl::unexpected(plan.error());
    const std::vector<std::size_t> firsts = firstFiles(plan->files);
    const std::size_t layers = firsts.size() - 1;
    HitOrder order(layers, limits.hits, deliver);
    ContentWork work {*plan, job, order};
    std::vector<ContentOutcome> outcomes(layers);
    forEachSideBySide(layers, WorkerPool::shared().width(), [&](std::size_t layer) {
        if (job.isCancelled())
            return;
        LayerSearch search(work, layer, firsts[layer], ContentScanner(pattern.finder(job), limits.fileHits));
        search.search(image, firsts[layer + 1] - firsts[layer]);
        outcomes[layer] = search.outcome;
    });
    if (job.isCancelled())
        return Job::cancelled();
    ContentOutcome outcome;
    for (const ContentOutcome &one : outcomes)
        addOutcome(outcome, one);
    outcome.isCut = order.isCut();
    return outcome;
}

}
