namespace PretrainGen.Generator.Emit.NameIndex;

/// <summary>The seeds that are tried for a hash, always in the same order.</summary>
internal static class SeedSearch
{
    /// <summary>
    /// Among so many names, a seed that gives each a slot of its own is found soon; the look-up then reads no displacement.
    /// </summary>
    private const int FewNames = 64;
    private const int MaxAttempts = 20_000;

    /// <summary>Odd numbers far apart from each other.</summary>
    public static ulong At(int attempt) => unchecked((ulong)(attempt + 1) * 0x9E37_79B9_7F4A_7C15) | 1;

    /// <summary>The first seed with which no two hashes have the same slot; null when there are too many names, or none is found.</summary>
    public static ulong? WithoutCollisions(IReadOnlyList<string?> names, HashWindow window, int slotCount)
    {
        if (names.Count > FewNames)
            return null;

        // The seed is multiplied last, so what is before it need be hashed only once.
        var hashes = new HashSet<ulong>(names.OfType<string>().Select(name => window.Hash(name, seed: 1)));
        for (var attempt = 0; attempt < MaxAttempts; attempt++)
        {
            if (HaveUniqueSlots(hashes, At(attempt), slotCount))
                return At(attempt);
        }
        return null;
    }

    private static bool HaveUniqueSlots(HashSet<ulong> hashes, ulong seed, int slotCount)
    {
        var taken = new bool[slotCount];
        foreach (var hash in hashes)
        {
            var slot = NameHash.Slot(unchecked(hash * seed), displacement: 0, slotCount);
            if (taken[slot])
                return false;
            taken[slot] = true;
        }
        return true;
    }
}
