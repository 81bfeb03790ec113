// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "latestjob.h"
#include "registryoptions.h"

#include <QObject>
#include <QTimer>

namespace stratoscope
{

class RegistrySession;

/**
 * Asks a registry for the tags of a repository and the platforms of an image while somebody types a name, off the GUI
 * thread and only once the name rests for a moment.
 */
class RegistryLookup : public QObject
{
    Q_OBJECT

public:
    static constexpr int UsualRestMs = 500;

    explicit RegistryLookup(const RegistryOptions &options, QObject *parent = nullptr);

    /** How long a name has to rest; for tests. */
    void setRest(int milliseconds);
    void setInsecure(bool insecure);
    /** Asks about \a name; its tags only if they are not known from before. Drops what was asked before. */
    void ask(const RegistryName &name, bool wantsPlatforms);
    /** Drops what was asked. */
    void forget();

Q_SIGNALS:
    /** The registry is being asked. */
    void asking(const QString &host);
    /** The tags of the repository of \a name; \a isCut: there are more. */
    void tagsFound(const stratoscope::RegistryName &name, const QStringList &tags, bool isCut);
    /** The platforms of the image \a name; none if its manifest does not say. */
    void platformsFound(const stratoscope::RegistryName &name, const QStringList &platforms);
    /** Asking about \a name failed: for its tags, or for the image. */
    void failed(const stratoscope::RegistryName &name, bool forTags, const stratoscope::Error &error);

private:
    void start();
    std::shared_ptr<RegistrySession> session();

    RegistryOptions m_options;
    RegistryName m_name;
    bool m_wantsPlatforms = false;
    bool m_hasTags = false; ///< Those of the session's repository are known.
    RegistryName m_asked; ///< What the session is for.
    std::shared_ptr<RegistrySession> m_session; ///< For the repository that was asked about last.
    QTimer m_rest;
    LatestJob m_job; ///< Last, so that it is gone before anything it delivers to.
};

}
