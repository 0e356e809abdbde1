using PretrainGen.Benchmarks.Bars;

namespace PretrainGen.Benchmarks.Reader;

/// <summary>A text that is read.</summary>
public enum ReaderInput
{
    /// <summary>The catalogue of this repository, 37 rows.</summary>
    Catalogue,

    /// <summary>A table with commas, 10,000 rows.</summary>
    Plain10000,

    /// <summary>A table with commas, 100,000 rows.</summary>
    Plain100000,

    /// <summary>A table with many quotes, 10,000 rows.</summary>
    Quoted10000,

    /// <summary>A table with many quotes, 100,000 rows.</summary>
    Quoted100000,

    /// <summary>A table with tabs, 10,000 rows.</summary>
    Tabs10000,

    /// <summary>A table with tabs, 100,000 rows.</summary>
    Tabs100000,

    /// <summary>A published table, 53,974 places of storms. It has no bar, since it is no part of the repository.</summary>
    [NoBar]
    Storms,
}
