#if NET
using System.Runtime.CompilerServices;

namespace PretrainGen;

/// <summary>
/// Whether a process has compared and decoded some texts already. The first time by vectors costs it 3 ms, in which .NET loads their types: more than
/// half of a first look-up. A program that looks up a few names does without; one that looks up many reads and foretells a branch.
/// </summary>
internal static class FirstUses
{
    private const int Few = 16;

    private static int _count;

    /// <summary>The same without counting, for those that go on elsewhere where it does not hold.</summary>
    public static bool WereOver => _count == Few;

    public static bool AreOver
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => _count == Few || Count();
    }

    // Threads that count at once may count one use for two, which does no harm.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static bool Count()
    {
        _count = Math.Min(_count + 1, Few);
        return false;
    }
}
#endif
