using PretrainGen.Benchmarks.Reports;
using PretrainGen.Benchmarks.Tables;

namespace PretrainGen.Benchmarks.Lookup;

/// <summary>
/// The benchmarks of look-ups: each class for each table that it fits and that is in this program, since some tables are only built when
/// asked for.
/// </summary>
internal static class LookupTypes
{
    private static readonly Type[] ByName = [typeof(TextQuery.NameHit), typeof(TextQuery.NameIgnoringCase), typeof(TextQuery.NameMiss)];

    private static readonly Type[] OtherLookups =
        [typeof(CategoryRows<>), typeof(ColumnValue<>), typeof(NameSpan<>), typeof(NameUtf8<>), typeof(RowName<>)];

    /// <summary>The classes with their tables filled in, the small tables first.</summary>
    public static IEnumerable<Type> All => Closed.OrderBy(BenchmarkName.KindOf, StringComparer.Ordinal).ThenBy(RowsOf);

    /// <summary>How many rows the table of a class has.</summary>
    public static int RowsOf(Type type) => (int)type.GetGenericArguments()[0].GetProperty(nameof(INamedTable.Count))!.GetValue(null)!;

    private static IEnumerable<Type> Closed =>
    [
        .. from query in ByName
           from table in Tables(typeof(INamedTable))
           select typeof(TextLookups<,>).MakeGenericType(table, query),
        .. from table in Tables(typeof(ITable))
           select typeof(TextLookups<,>).MakeGenericType(table, typeof(TextQuery.UniqueColumn)),
        .. from benchmark in OtherLookups
           from table in Tables(typeof(ITable))
           select benchmark.MakeGenericType(table),
    ];

    private static IEnumerable<Type> Tables(Type kind) =>
        typeof(LookupTypes).Assembly.GetTypes().Where(type => type.IsValueType && type.IsAssignableTo(kind));
}
