// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "loader.h"
#include "openrequest.h"

#include <QElapsedTimer>
#include <QObject>

#include <optional>

namespace stratoscope
{

class ExplorerState;

/**
 * Opens images into an ExplorerState: reads the source, asks which of several images is meant, shows the stack, reads
 * the trees; then, while the user already looks around, whatever takes longer. What was shown before stays until there
 * is a stack to show, and comes back when that fails or is cancelled.
 */
class ImageSession : public QObject
{
    Q_OBJECT

public:
    explicit ImageSession(ExplorerState *state, QObject *parent = nullptr);

    /** Without interaction, the image that is meant by default is taken where there are several. */
    void setInteractive(bool interactive) { m_interactive = interactive; }

    void open(const OpenRequest &request);
    /** Tries what was asked for last once more. */
    void retry();
    /** Reads what is shown once more: it may have changed on disk. */
    void reload();
    /** Another image of the same source. */
    void showImage(std::size_t imageNumber);
    /** Lays another writable layer on the image that is shown; empty: none. */
    void setUpper(const QString &upper);
    /** The answer to choiceNeeded(). */
    void choose(std::size_t imageNumber);
    void close();

    /** How another image is read that is held against the one that is shown. */
    LoadOptions otherImageOptions() const;

    /** Where layers that were read are kept from now on; empty: nowhere. */
    void setCache(const std::optional<LayerCache> &cache) { m_cache = cache; }

    bool isLoading() const { return m_loader.isBusy(); }
    /** The state shows everything but what is still being found out about it. */
    bool isCompleting() const { return m_completer.isBusy(); }
    /** What was asked for to get what is shown. */
    const OpenRequest &shownRequest() const { return m_shown; }
    /** How long the latest image took, the user's own time not counted. */
    qint64 elapsedMs() const { return m_elapsedMs; }

public Q_SLOTS:
    void cancel();

Q_SIGNALS:
    /** A source is being opened; what is shown is still the one before. */
    void opening(const QString &path);
    void progressed(const stratoscope::Progress &progress);
    /** Several images, and nothing says which: answer by choose(), or cancel(). */
    void choiceNeeded(const stratoscope::ImageSourcePtr &source, std::size_t proposal);
    /** The state shows the stack; the trees are being read. */
    void stackShown();
    /** The state shows the trees. */
    void finished();
    /** Files are being compared or digests checked; the state shows what comes of it as it comes. */
    void completing(const stratoscope::Progress &progress);
    /** After finished(): all is known that will be; \a error if something could not be found out. */
    void settled(const std::optional<stratoscope::Error> &error);
    void failed(const stratoscope::Error &error);
    void cancelled();

private:
    void onSourceOpened(const ImageSourcePtr &source);
    void onLoaded(const LoadedImagePtr &loaded);
    void onFailed(const Error &error);
    void complete();
    void onCompleted(const LoadedImagePtr &loaded);
    void show(const ImageSourcePtr &source, std::size_t imageNumber);
    void rememberShown();
    void restorePrevious();
    void selectRequestedPath();

    ExplorerState *m_state;
    Loader m_loader;
    Loader m_completer;
    std::optional<LayerCache> m_cache;
    bool m_interactive = true;
    OpenRequest m_request; ///< The latest.
    OpenRequest m_shown; ///< Of the complete image in the state.
    ImageSourcePtr m_undecided; ///< Opened, while the user chooses.
    LoadedImagePtr m_previous; ///< Complete, to go back to; m_shown is its request.
    QElapsedTimer m_clock;
    qint64 m_sourceMs = 0;
    qint64 m_elapsedMs = 0;
};

}
