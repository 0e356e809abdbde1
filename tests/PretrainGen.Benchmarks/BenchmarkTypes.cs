using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Filters;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using PretrainGen.Benchmarks.Lookup;
using PretrainGen.Benchmarks.Reader;

namespace PretrainGen.Benchmarks;

/// <summary>The benchmarks that BenchmarkDotNet runs.</summary>
internal static class BenchmarkTypes
{
    /// <summary>Runs those that the arguments name, but for those that make no sense.</summary>
    public static IEnumerable<Summary> Run(string[] arguments, IConfig config) =>
        BenchmarkSwitcher.FromTypes([.. LookupTypes.All, typeof(EveryCell)])
            .Run(arguments, config.AddFilter(new SimpleFilter(OnlyForAttribute.Allows)));
}
