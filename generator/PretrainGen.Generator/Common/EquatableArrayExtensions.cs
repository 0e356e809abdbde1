using System.Collections.Immutable;

namespace PretrainGen.Generator.Common;

/// <summary>Ways into <see cref="EquatableArray{T}"/>.</summary>
internal static class EquatableArrayExtensions
{
    public static EquatableArray<T> ToEquatableArray<T>(this IEnumerable<T> items) => new(items.ToImmutableArray());

    public static EquatableArray<T> ToEquatableArray<T>(this ImmutableArray<T> items) => new(items);

    /// <summary>The same number of other items, in an array of the right size from the start.</summary>
    public static EquatableArray<TResult> ConvertAll<T, TResult>(this EquatableArray<T> items, Func<T, TResult> convert)
    {
        var results = ImmutableArray.CreateBuilder<TResult>(items.Count);
        foreach (var item in items)
            results.Add(convert(item));
        return new(results.MoveToImmutable());
    }
}
