namespace PretrainGen.Generator.Emit.NameIndex;

/// <summary>Finds for every bucket the displacement that puts its keys into free slots.</summary>
internal static class DisplacementSearch
{
    /// <summary>How many slots are looked at per key on average before an attempt is given up: what keeps fitting linear.</summary>
    private const int ProbesPerKey = 64;

    /// <summary>Fills the displacements and slots, whose lengths are powers of two.</summary>
    /// <returns>False when some bucket finds no displacement in bounded time.</returns>
    public static bool TryPlace(HashedNames keys, int[] displacements, int[] slots, CancellationToken cancellation)
    {
        slots.AsSpan().Fill(keys.FreeEntry);
        var taken = new bool[slots.Length];
        var probesLeft = (long)ProbesPerKey * (keys.Count + slots.Length);
        foreach (var bucket in FullestFirst(keys, displacements.Length))
        {
            cancellation.ThrowIfCancellationRequested();
            var displacement = 0;
            while (!TryPlace(keys, bucket, displacement, slots, taken))
            {
                displacement++;
                probesLeft -= bucket.Count;
                if (displacement == slots.Length || probesLeft < 0)
                    return false;
            }
            displacements[NameHash.Bucket(keys.Hashes[bucket[0]], displacements.Length)] = displacement;
        }
        return true;
    }

    /// <summary>The buckets that have keys, as lists of keys.</summary>
    private static IEnumerable<List<int>> FullestFirst(HashedNames keys, int bucketCount)
    {
        var buckets = new List<int>?[bucketCount];
        for (var key = 0; key < keys.Count; key++)
            (buckets[NameHash.Bucket(keys.Hashes[key], bucketCount)] ??= new List<int>()).Add(key);
        return buckets.OfType<List<int>>().OrderByDescending(bucket => bucket.Count);
    }

    private static bool TryPlace(HashedNames keys, List<int> bucket, int displacement, int[] slots, bool[] taken)
    {
        for (var i = 0; i < bucket.Count; i++)
        {
            var slot = NameHash.Slot(keys.Hashes[bucket[i]], displacement, slots.Length);
            if (taken[slot])
            {
                Remove(keys, bucket, i, displacement, slots, taken);
                return false;
            }
            taken[slot] = true;
            slots[slot] = keys.Entries[bucket[i]];
        }
        return true;
    }

    /// <summary>Takes back the first keys of a bucket.</summary>
    private static void Remove(HashedNames keys, List<int> bucket, int count, int displacement, int[] slots, bool[] taken)
    {
        for (var i = 0; i < count; i++)
        {
            var slot = NameHash.Slot(keys.Hashes[bucket[i]], displacement, slots.Length);
            taken[slot] = false;
            slots[slot] = keys.FreeEntry;
        }
    }
}
