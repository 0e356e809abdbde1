using BenchmarkDotNet.Configs;
using PretrainGen.Benchmarks;
using PretrainGen.Benchmarks.Bars;
using PretrainGen.Benchmarks.Charts;
using PretrainGen.Benchmarks.CommandLine;
using PretrainGen.Benchmarks.Compile;
using PretrainGen.Benchmarks.Lookup;
using PretrainGen.Benchmarks.Reports;
using PretrainGen.Benchmarks.StartUp;

// --quick measures what has a bar and says what is met; a word of ours runs one part; anything else is BenchmarkDotNet's own command line.
switch (args)
{
    case ["--quick"]:
        return BarRun.Run();
    case ["lookup"]:
        return LookupRun.Run("*");
    case ["lookup", var filter]:
        return LookupRun.Run(filter);
    case ["startup"]:
        return StartUpRun.Run();
    case ["startup", ("jit" or "native") and var how]:
        return StartUpRun.Run(how);
    case ["compile"]:
        return CompileRun.Run("");
    case ["compile", "real", .. var tables]:
        return PublishedTables.Run(tables);
    case ["compile", var part]:
        return CompileRun.Run(part);
    case ["tool"]:
        return ToolCosts.Run();
    case ["plots"]:
        return ChartRun.Run();
    case ["report"]:
        return ReportRun.Run();
    default:
        BenchmarkTypes.Run(args, DefaultConfig.Instance);
        return 0;
}
