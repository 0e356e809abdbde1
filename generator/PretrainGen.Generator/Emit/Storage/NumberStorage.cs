using PretrainGen.Generator.Common;
using PretrainGen.Generator.Emit.Types;
using PretrainGen.Generator.Emit.Writing;
using PretrainGen.Generator.Entities.Model;

namespace PretrainGen.Generator.Emit.Storage;

/// <summary>The narrowest array that holds a column of whole numbers, and the value in it that means blank.</summary>
/// <param name="ElementType">The C# type of an element.</param>
/// <param name="Blank">The value for a blank cell: one that no cell has.</param>
internal sealed record NumberStorage(Code ElementType, long Blank)
{
    private static readonly (Code Type, long Min, long Max)[] Types =
    [
        (BuiltInType.SByte, sbyte.MinValue, sbyte.MaxValue),
        (BuiltInType.Int16, short.MinValue, short.MaxValue),
        (BuiltInType.Int32, int.MinValue, int.MaxValue),
        (BuiltInType.Int64, long.MinValue, long.MaxValue),
    ];

    public static NumberStorage For(NumberData data)
    {
        var (min, max, usesMinusOne) = Survey(data.Values);

        // -1 reads best; where it is a value, the least number of the type stands for blank, or any that is free.
        foreach (var (type, least, greatest) in Types)
        {
            var blank = usesMinusOne ? least : -1;
            if (min >= least && max <= greatest && blank != min)
                return new NumberStorage(type, blank);
        }

        return new NumberStorage(BuiltInType.Int64, FirstFree(new HashSet<long>(data.Values.OfType<long>())));
    }

    /// <summary>The same for numbers that are packed, which become arrays of 32 or 64 bits.</summary>
    public NumberStorage Widened() => ElementType == BuiltInType.Int64 ? this : this with { ElementType = BuiltInType.Int32 };

    /// <summary>The narrowest type with room for the numbers between two.</summary>
    public static Code NarrowestType(long min, long max) => Types.First(type => min >= type.Min && max <= type.Max).Type;

    /// <summary>The least and the greatest number, 0 where there is none, and whether -1 is among them.</summary>
    private static (long Min, long Max, bool UsesMinusOne) Survey(EquatableArray<long?> values)
    {
        var (min, max, usesMinusOne) = (long.MaxValue, long.MinValue, false);
        foreach (var value in values)
        {
            if (value is { } number)
            {
                min = Math.Min(min, number);
                max = Math.Max(max, number);
                usesMinusOne |= number == -1;
            }
        }

        return min > max ? (0, 0, false) : (min, max, usesMinusOne);
    }

    private static long FirstFree(HashSet<long> used)
    {
        var free = long.MinValue;
        while (used.Contains(free))
            free++;

        return free;
    }
}
