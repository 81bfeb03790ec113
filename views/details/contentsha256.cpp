// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "contentsha256.h"

#include "bytes.h"
#include "content.h"

namespace stratoscope
{

namespace
{

const QLatin1String ComputeAction("sha256");
const QLatin1String StopAction("sha256-stop");

bool isRegularFile(const LoadedImagePtr &loaded, VersionId version)
{
    return loaded && version.isValid() && loaded->tree.type(version) == EntryType::File;
}

Result<Digest> sha256OfContent(const LoadedImage &loaded, VersionId version, const Job &job)
{
    const Result<ByteSourcePtr> content = openContent(loaded, version, job);
    if (!content)
        return tl::unexpected(content.error());
    return digestOf(**content, Digest::Algorithm::Sha256, job);
}

}

ContentSha256::ContentSha256(QObject *parent)
    : QObject(parent)
{
}

void ContentSha256::setFile(const LoadedImagePtr &loaded, VersionId version)
{
    const bool isFile = isRegularFile(loaded, version);
    const bool isSame = isFile && m_image && version == m_version
        && (loaded == m_image || loaded->tree.sharesShapeWith(m_image->tree));
    if (isSame)
        return;
    m_job.cancel();
    m_isComputing = false;
    m_result.reset();
    m_image = isFile ? loaded : nullptr;
    m_version = isFile ? version : VersionId();
}

Fact ContentSha256::fact() const
{
    if (!m_image)
        return {};
    Fact fact;
    fact.label = tr("Content (SHA-256)");
    if (m_isComputing) {
        fact.value = tr("Computing… Click to stop");
        fact.action = StopAction;
    } else if (!m_result) {
        fact.value = tr("Compute");
        fact.action = ComputeAction;
    } else if (m_result->has_value()) {
        fact.value = (*m_result)->hex();
        fact.fixedFont = true;
    } else {
        fact.value = shownText(m_result->error().message());
        fact.tone = Fact::Tone::Bad;
    }
    return fact;
}

void ContentSha256::act(const QString &action)
{
    if (action == ComputeAction && m_image && !m_isComputing)
        start();
    if (action != StopAction || !m_isComputing)
        return;
    m_job.cancel();
    m_isComputing = false;
    Q_EMIT changed();
}

void ContentSha256::start()
{
    m_isComputing = true;
    m_result.reset();
    m_job.start([this, image = m_image, version = m_version](const Job &job, const LatestJob::Deliver &deliver) {
        const Result<Digest> result = sha256OfContent(*image, version, job);
        deliver([this, result] { finish(result); });
    });
    Q_EMIT changed();
}

void ContentSha256::finish(const Result<Digest> &result)
{
    m_isComputing = false;
    m_result = result;
    Q_EMIT changed();
}

}
