using System.ComponentModel;
using System.Diagnostics;

namespace PretrainGen.Benchmarks.Machine;

/// <summary>What a command printed, how it ended, and what it took.</summary>
/// <param name="ExitCode">Zero where all went well; -1 where it took too long or too much memory and was ended.</param>
/// <param name="Output">All that it printed.</param>
/// <param name="Time">From before its start to after its end.</param>
/// <param name="Processor">The time of all processors that were at it, as far as it was looked at: every few milliseconds.</param>
/// <param name="PeakBytes">The greatest memory it had, as far as it was looked at: every few milliseconds.</param>
internal sealed record Command(int ExitCode, string Output, TimeSpan Time, TimeSpan Processor, long PeakBytes)
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(8);

    /// <summary>What nothing that is measured may take from the machine.</summary>
    private const long MostBytes = 6L << 30;

    public bool Succeeded => ExitCode == 0;

    /// <summary>What went wrong: the first line that calls itself an error or, where none does, the first line.</summary>
    public string Complaint => Lines.FirstOrDefault(line => line.Contains("error", StringComparison.OrdinalIgnoreCase)) ?? Lines.FirstOrDefault() ?? "";

    private string[] Lines => Output.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The .NET that runs this program.</summary>
    public static string DotNet => Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";

    /// <summary>Runs a command to its end.</summary>
    public static Command Run(string folder, string program, params IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["DOTNET_NOLOGO"] = "1";
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("MSBuild", StringComparison.Ordinal)).ToList())
            start.Environment.Remove(name);
        var clock = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        var output = Task.WhenAll(process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        var (processor, peak) = Watch(process, clock);
        var time = clock.Elapsed;
        return new Command(time < Longest && peak <= MostBytes ? process.ExitCode : -1, string.Concat(output.Result), time, processor, peak);
    }

    /// <summary>Runs a command that has to succeed.</summary>
    public static Command Require(string folder, string program, params IEnumerable<string> arguments)
    {
        var run = Run(folder, program, arguments);
        return run.Succeeded ? run : throw new InvalidOperationException($"{program} {string.Join(' ', arguments)}\n{run.Output}");
    }

    private static (TimeSpan Processor, long PeakBytes) Watch(Process process, Stopwatch clock)
    {
        var seen = (Processor: TimeSpan.Zero, PeakBytes: 0L);
        while (!process.WaitForExit(10))
        {
            if (Look(process) is { } now)
                seen = (now.Processor, Math.Max(seen.PeakBytes, now.Bytes));
            if (clock.Elapsed > Longest || seen.PeakBytes > MostBytes)
                process.Kill(entireProcessTree: true);
        }

        return seen;
    }

    // Not PeakWorkingSet64, which is 0 on Linux.
    private static (TimeSpan Processor, long Bytes)? Look(Process process)
    {
        try
        {
            process.Refresh();
            return (process.TotalProcessorTime, process.WorkingSet64);
        }
        catch (Exception problem) when (problem is InvalidOperationException or Win32Exception)
        {
            // It has ended since.
            return null;
        }
    }
}
