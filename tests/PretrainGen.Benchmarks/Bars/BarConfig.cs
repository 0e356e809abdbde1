using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Filters;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Perfolizer.Horology;

namespace PretrainGen.Benchmarks.Bars;

/// <summary>Measures in this process, in short iterations.</summary>
internal sealed class BarConfig : ManualConfig
{
    /// <param name="onlyBars">Whether to measure what has a bar and what it is compared with, and no more.</param>
    public BarConfig(bool onlyBars)
    {
        AddJob(Job.Default
            .WithToolchain(InProcessEmitToolchain.Instance)
            .WithIterationTime(TimeInterval.FromMilliseconds(60))
            .WithWarmupCount(8)
            .WithIterationCount(15));
        if (onlyBars)
            AddFilter(new SimpleFilter(Bar.Needs));
        AddColumnProvider(DefaultColumnProviders.Instance);
        AddLogger(NullLogger.Instance);
        WithOptions(ConfigOptions.DisableOptimizationsValidator | ConfigOptions.DisableLogFile);
        WithArtifactsPath(Path.Combine(Path.GetTempPath(), "PretrainGen.Benchmarks"));
    }
}
