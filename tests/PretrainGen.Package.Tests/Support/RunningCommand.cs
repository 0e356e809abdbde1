using System.Diagnostics;
using System.Text;

namespace PretrainGen.Package.Tests.Support;

/// <summary>A command that goes on until it is stopped.</summary>
internal sealed class RunningCommand : IDisposable
{
    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(1);

    private readonly Process _process;
    private readonly StringBuilder _output = new();

    public RunningCommand(ProcessStartInfo start)
    {
        _process = new Process { StartInfo = start };
        _process.OutputDataReceived += (_, line) => Add(line.Data);
        _process.ErrorDataReceived += (_, line) => Add(line.Data);
        _process.Start();
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    /// <summary>Waits until the command has printed something.</summary>
    public void WaitFor(string words)
    {
        var waited = Stopwatch.StartNew();
        while (!Output.Contains(words, StringComparison.Ordinal))
        {
            Assert.True(waited.Elapsed < LongestWait && !_process.HasExited, $"'{words}' is not printed:\n{Output}");
            Thread.Sleep(100);
        }
    }

    /// <summary>Ends it with all that it started.</summary>
    public void Stop()
    {
        _process.Kill(entireProcessTree: true);
        _process.WaitForExit();
    }

    public void Dispose() => _process.Dispose();

    private string Output
    {
        get
        {
            lock (_output)
                return _output.ToString();
        }
    }

    private void Add(string? line)
    {
        lock (_output)
            _output.AppendLine(line);
    }
}
