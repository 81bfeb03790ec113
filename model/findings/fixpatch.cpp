// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "fixpatch.h"

#include "dockerfilelines.h"
#include "findingtext.h"
#include "mergedinstruction.h"
#include "shorttext.h"
#include "unifieddiff.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <unordered_set>

namespace stratoscope
{

namespace
{

struct FixPatchWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::FixPatch)
};

/** A fix, and the finding that it is for. */
struct NumberedFix
{
    std::size_t number = 0;
    const Finding *finding = nullptr;
    DockerfileFix fix;
};

std::vector<NumberedFix> fixesInOrder(const LoadedImage &image, std::span<const Finding> findings,
    const LeftoverRules &rules, std::span<const std::optional<DockerfileFix>> known)
{
    std::vector<NumberedFix> all;
    for (std::size_t i = 0; i < findings.size(); ++i) {
        std::optional<DockerfileFix> fix = i < known.size() ? known[i] : fixFor(findings[i], findings, image, rules);
        if (fix)
            all.push_back({i, &findings[i], std::move(*fix)});
    }
    std::stable_sort(all.begin(), all.end(), [](const NumberedFix &left, const NumberedFix &right) {
        const auto rank
            = [](const NumberedFix &one) { return std::pair(one.finding->cause == Cause::Secret, one.fix.saves); };
        return rank(left) > rank(right);
    });
    return all;
}

/** True if the files of \a above are what \a below makes its hider have again: a fix of the one writes them lower down, out of
 *  reach of a fix of the other. */
bool hasCopiesOf(const Finding &below, const Finding &above)
{
    if (below.cause == Cause::Secret || below.hider == NeverHidden || below.hider != above.writer)
        return false;
    std::unordered_set<quint32> copies;
    for (const FoundFile &file : below.files) {
        if (file.other.isValid())
            copies.insert(file.other.value);
    }
    return std::any_of(above.files.begin(), above.files.end(),
        [&](const FoundFile &file) { return copies.count(file.version.value) > 0; });
}

/** A Dockerfile that is being fixed. */
class PatchedDockerfile
{
public:
    explicit PatchedDockerfile(const LoadedImage &image)
        : m_lines(dockerfileLines(image))
        , m_lineOf(image.layers.size())
    {
        for (std::size_t i = 0; i < m_lines.size(); ++i) {
            if (m_lines[i].layer)
                m_lineOf[m_lines[i].layer->value] = i;
        }
    }

    QString before() const { return dockerfileText(m_lines); }

    /** False, and nothing is changed, if \a fix does not go together with those before. */
    bool add(const NumberedFix &fix)
    {
        const bool isApart = std::none_of(m_added.begin(), m_added.end(), [&](const Finding *other) {
            return hasCopiesOf(*other, *fix.finding) || hasCopiesOf(*fix.finding, *other);
        });
        if (!isApart)
            return false;
        std::map<std::size_t, MergedInstruction> changed;
        for (const FixedStep &step : fix.fix.steps) {
            const std::optional<std::size_t> line = m_lineOf[step.layer.value];
            if (!line)
                return false;
            // As long as an instruction only stands beside others, what it is called there does not matter.
            if (step.after == step.before)
                continue;
            const auto known = m_merged.find(*line);
            MergedInstruction &merged
                = changed
                      .try_emplace(
                          *line, known != m_merged.end() ? known->second : MergedInstruction(m_lines[*line].text))
                      .first->second;
            if (!merged.add(step.after, fix.finding->hider))
                return false;
        }
        for (auto &[line, merged] : changed)
            m_merged.insert_or_assign(line, std::move(merged));
        addComments(fix.fix);
        m_added.push_back(fix.finding);
        return true;
    }

    QString after() const
    {
        std::vector<DockerfileLine> lines;
        for (std::size_t i = 0; i < m_lines.size(); ++i) {
            if (std::optional<QString> text = fixed(i)) {
                lines.push_back(m_lines[i]);
                lines.back().text = std::move(*text);
            }
        }
        return dockerfileText(lines);
    }

    /** Both texts, instruction by instruction: of a whole Dockerfile, which may be long, that takes no time. */
    std::vector<DiffLine> changes() const
    {
        std::vector<DiffLine> all;
        const auto add = [&](const QString &text, DiffLine::Change change) {
            for (const QString &line : text.split(QLatin1Char('\n')))
                all.push_back({change, line});
        };
        add(dockerfileText({}).chopped(1), DiffLine::Change::None);
        for (std::size_t i = 0; i < m_lines.size(); ++i) {
            const QString &before = m_lines[i].text;
            const std::optional<QString> after = fixed(i);
            if (!after || *after == before) {
                add(before, after ? DiffLine::Change::None : DiffLine::Change::Removed);
                continue;
            }
            const std::vector<DiffLine> own = lineDiff(before, *after, LineMatch::Exact);
            all.insert(all.end(), own.begin(), own.end());
        }
        return all;
    }

private:
    /** What became of an instruction, with comments in front of it; nothing if it is dropped. */
    std::optional<QString> fixed(std::size_t line) const
    {
        const auto merged = m_merged.find(line);
        const auto comments = m_comments.find(line);
        QStringList text = comments != m_comments.end() ? comments->second : QStringList();
        if (merged == m_merged.end())
            text.append(m_lines[line].text);
        else if (const QString own = merged->second.text(); !own.isEmpty())
            text.append(own);
        return text.isEmpty() ? std::nullopt : std::optional(text.join(QLatin1Char('\n')));
    }

    void addComments(const DockerfileFix &fix)
    {
        if (fix.ignored.isEmpty() || fix.steps.empty())
            return;
        QStringList &comments = m_comments[m_lineOf[fix.steps.front().layer.value].value_or(0)];
        for (const QString &line : fix.ignored) {
            const QString comment = QLatin1String("# .dockerignore: ") + line;
            if (!comments.contains(comment))
                comments.append(comment);
        }
    }

    std::vector<DockerfileLine> m_lines;
    std::vector<std::optional<std::size_t>> m_lineOf; ///< By layer.
    std::map<std::size_t, MergedInstruction> m_merged; ///< By line: those that a fix changes.
    std::map<std::size_t, QStringList> m_comments; ///< By line: those in front of it.
    std::vector<const Finding *> m_added;
};

QString comment(const QString &text)
{
    return QLatin1String("# ") + text + QLatin1Char('\n');
}

/** What stands above the diff, where patch and git apply look for nothing. */
QString preamble(
    const FixPatch &patch, const LoadedImage &image, std::span<const Finding> findings, const LeftoverRules &rules)
{
    QString text = comment(FixPatchWords::tr("Saves %1 of %2, uncompressed.", "bytes, bytes")
                               .arg(sizeText(patch.saves), sizeText(image.stats.size)));
    if (patch.savesByIgnoring > 0)
        text += comment(FixPatchWords::tr("%1 of that needs the .dockerignore lines named in comments.", "bytes")
                            .arg(sizeText(patch.savesByIgnoring)));
    for (const std::size_t number : patch.leftOut)
        text += comment(FixPatchWords::tr("Left out, because it conflicts with others: %1", "what a finding is about")
                            .arg(findingText(findings[number], image, rules).title));
    return text;
}

}

FixPatch fixPatch(const LoadedImage &image, std::span<const Finding> findings, const LeftoverRules &rules,
    std::span<const std::optional<DockerfileFix>> fixes)
{
    FixPatch patch;
    PatchedDockerfile file(image);
    for (const NumberedFix &next : fixesInOrder(image, findings, rules, fixes)) {
        if (!file.add(next)) {
            patch.leftOut.push_back(next.number);
            continue;
        }
        patch.applied.push_back(next.number);
        patch.saves += next.fix.saves;
        patch.savesByIgnoring += next.fix.ignored.isEmpty() ? 0 : next.fix.saves;
    }
    patch.before = file.before();
    patch.after = file.after();
    const QString diff = unifiedDiff(file.changes(), QStringLiteral("Dockerfile"));
    if (!diff.isEmpty())
        patch.text = preamble(patch, image, findings, rules) + diff;
    return patch;
}

}
