// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "registrylookup.h"

#include "taglist.h"

namespace stratoscope
{

RegistryLookup::RegistryLookup(const RegistryOptions &options, QObject *parent)
    : QObject(parent)
    , m_options(options)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(UsualRestMs);
    connect(&m_rest, &QTimer::timeout, this, &RegistryLookup::start);
}

void RegistryLookup::setRest(int milliseconds)
{
    m_rest.setInterval(milliseconds);
}

void RegistryLookup::setInsecure(bool insecure)
{
    m_options.insecure = insecure;
    m_session.reset();
}

void RegistryLookup::ask(const RegistryName &name, bool wantsPlatforms)
{
    m_job.cancel();
    m_name = name;
    m_wantsPlatforms = wantsPlatforms;
    m_rest.start();
}

void RegistryLookup::forget()
{
    m_rest.stop();
    m_job.cancel();
}

/** One session for a repository, so that whoever asks is told once. */
std::shared_ptr<RegistrySession> RegistryLookup::session()
{
    if (!m_session || m_asked.host != m_name.host || m_asked.repository != m_name.repository) {
        // Mirrors need not know all tags.
        const Result<std::vector<RegistryEndpoint>> places = endpointsFor(m_name, m_options.registriesFiles);
        RegistryOptions options = m_options;
        options.insecure = m_options.insecure || (places && places->back().insecure);
        m_session = std::make_shared<RegistrySession>(places ? places->back().name : m_name, options);
        m_asked = m_name;
        m_hasTags = false;
    }
    return m_session;
}

void RegistryLookup::start()
{
    const std::shared_ptr<RegistrySession> shared = session();
    const bool wantsTags = !m_hasTags;
    const bool wantsPlatforms = m_wantsPlatforms;
    if (!wantsTags && !wantsPlatforms)
        return;
    Q_EMIT asking(m_name.host);
    m_job.start([=, this, name = m_name](const Job &job, const LatestJob::Deliver &deliver) {
        if (wantsTags) {
            const Result<TagList> list = listTags(*shared, job);
            deliver([=, this] {
                m_hasTags = list.has_value();
                if (list)
                    Q_EMIT tagsFound(name, list->tags, list->isCut);
                else
                    Q_EMIT failed(name, true, list.error());
            });
        }
        if (!wantsPlatforms || job.isCancelled())
            return;
        const Result<QStringList> platforms = listPlatforms(*shared, name.version(), job);
        deliver([=, this] {
            if (platforms)
                Q_EMIT platformsFound(name, *platforms);
            else
                Q_EMIT failed(name, false, platforms.error());
        });
    });
}

}
