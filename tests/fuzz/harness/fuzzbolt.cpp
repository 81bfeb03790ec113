// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "boltfile.h"
#include "boltfixture.h"
#include "containerdrecords.h"
#include "harness.h"
#include "plaintext.h"
#include "readlimits.h"

using namespace stratoscope;
using namespace stratoscope::fuzz;

/** bbolt databases: as they are, and with the checksums that they should have, for no input would find those. */
namespace
{

constexpr int DeepestBucket = 6;
constexpr int PageBytes = 512;
constexpr int MetaPages = 2;

/** Walks through a bucket; \a left is how many items may still come, since buckets may lie in each other. */
void walkBucket(BoltFile &file, const BoltBucket &bucket, int depth, int &left)
{
    for (const BoltItem &item : file.items(bucket)) {
        if (--left <= 0)
            return;
        const std::optional<BoltItem> found = file.find(bucket, item.key);
        require(!found || found->key == item.key, "what is found has the key");
        if (item.bucket && depth < DeepestBucket)
            walkBucket(file, *item.bucket, depth + 1, left);
    }
}

void readDatabase(const QByteArray &bytes)
{
    Result<BoltFile> file = BoltFile::open(memorySource(bytes, QStringLiteral("fuzz.db")));
    if (!file)
        return checkMessage(file.error());
    int left = 20'000;
    walkBucket(*file, file->root(), 0, left);
    const ContainerdRecords records = readContainerdRecords(*file);
    require(records.images.size() <= limits::ArchiveMembers, "images are bounded");
    require(file->problems().size() <= limits::Warnings + 1, "problems are few");
    checkMessages(file->problems());
    file->isCurrent();
}

void run(QByteArrayView input)
{
    QByteArray bytes = input.toByteArray();
    readDatabase(bytes);
    if (bytes.size() < MetaPages * PageBytes)
        return;
    sealBoltMeta(bytes, PageBytes);
    readDatabase(bytes);
}

}

STRATOSCOPE_HARNESS(run)
