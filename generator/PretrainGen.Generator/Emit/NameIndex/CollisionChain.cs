namespace PretrainGen.Generator.Emit.NameIndex;

/// <summary>Links ordinals that collide, in the order in which they are added.</summary>
/// <typeparam name="TPlace">What they have in common: a hash or a slot.</typeparam>
internal sealed class CollisionChain<TPlace>(int count)
    where TPlace : struct, IEquatable<TPlace>
{
    private const int End = -1;

    private readonly Dictionary<TPlace, int> _last = new(count);

    /// <summary>For each ordinal the next one at its place, or -1; empty when no two collide.</summary>
    public int[] Next { get; private set; } = [];

    /// <summary>Adds an ordinal at a place.</summary>
    /// <returns>Whether it is the first there.</returns>
    public bool Add(TPlace place, int ordinal)
    {
        var isFirst = !_last.TryGetValue(place, out var previous);
        if (!isFirst)
            Link(previous, ordinal);
        _last[place] = ordinal;
        return isFirst;
    }

    private void Link(int previous, int next)
    {
        if (Next.Length == 0)
        {
            Next = new int[count];
            Next.AsSpan().Fill(End);
        }
        Next[previous] = next;
    }
}
