using PretrainGen.Fuzz;
using PretrainGen.Fuzz.Loads;

if (FuzzOptions.TryParse(args, Console.Error) is not { } options)
    return 2;

if (options.Loads > 0)
{
    LoadRun.Measure(options.Loads, options.Kinds.Count > 0 ? options.Kinds[0] : null, Console.Out);
    return 0;
}

var report = FuzzRun.Run(options, Console.Out);
Console.Out.WriteLine(report.ToString());
return report.Breaches.Count == 0 ? 0 : 1;
