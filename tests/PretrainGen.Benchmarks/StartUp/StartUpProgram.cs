using System.Globalization;
using PretrainGen.Benchmarks.Consumers;
using PretrainGen.Benchmarks.Machine;

namespace PretrainGen.Benchmarks.StartUp;

/// <summary>A program that was built to be started again and again.</summary>
internal sealed class StartUpProgram
{
    private const int Times = 12;

    private readonly string _name;
    private readonly string _folder;
    private readonly bool _isNative;
    private readonly List<StartUpTime> _runs = [];

    private StartUpProgram(Consumer consumer, string folder, bool isNative)
    {
        Way = consumer.Way;
        _name = consumer.AskedName;
        _folder = folder;
        _isNative = isNative;
    }

    public string Way { get; }

    /// <summary>What was measured, a run at a time.</summary>
    public IReadOnlyList<StartUpTime> Runs => _runs;

    /// <summary>What has to be shipped: code and tables, without what only developers want.</summary>
    public long Bytes => new DirectoryInfo(_folder).EnumerateFiles()
        .Where(file => file.Extension is ".dll" or ".csv" || (_isNative && file.Name is "consumer" or "consumer.exe"))
        .Sum(file => file.Length);

    /// <summary>Builds a program; null where that fails.</summary>
    public static StartUpProgram? TryBuild(Consumer consumer, bool native, out string complaint)
    {
        (var folder, complaint) = consumer.Build(native);
        return folder is null ? null : new StartUpProgram(consumer, folder, native);
    }

    /// <summary>
    /// Runs each program many times, one after the other, so that what else happens on the machine happens to all of them.
    /// </summary>
    public static void RunInTurn(IReadOnlyList<StartUpProgram> programs)
    {
        for (var time = 0; time < Times; time++)
        {
            foreach (var program in programs)
                program.Start();
        }
    }

    /// <summary>The least of something: other programs on the machine can only make it more.</summary>
    public double Least(Func<StartUpTime, double> what) => _runs.Min(what);

    private void Start()
    {
        var run = _isNative
            ? Command.Run(_folder, Path.Combine(_folder, OperatingSystem.IsWindows() ? "consumer.exe" : "consumer"), _name)
            : Command.Run(_folder, Command.DotNet, "exec", Path.Combine(_folder, "consumer.dll"), _name);
        if (run.Succeeded && run.Output.Trim().Split(' ') is [var time, var allocated, var memory, not "0"])
            _runs.Add(new StartUpTime(Number(time), Number(allocated), Number(memory), run.Time));
        else
            Console.WriteLine($"  {Way} fails: {run.Complaint}");
    }

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
