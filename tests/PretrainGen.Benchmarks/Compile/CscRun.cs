using PretrainGen.Benchmarks.Consumers;
using PretrainGen.Benchmarks.Machine;

namespace PretrainGen.Benchmarks.Compile;

/// <summary>A program, and the compiler as a process of its own over it.</summary>
internal sealed class CscRun
{
    private readonly Consumer _consumer;
    private readonly string _compiler;
    private readonly string _arguments;

    /// <summary>Writes the program and asks MSBuild for the compiler's command line.</summary>
    public CscRun(string way, ConsumerTable table)
    {
        _consumer = Consumer.Write(way, table);
        (_compiler, _arguments) = _consumer.CompilerArguments();
    }

    /// <summary>How the program finds a row.</summary>
    public string Way => _consumer.Way;

    /// <summary>The runs that came to a good end.</summary>
    public List<Command> Runs { get; } = [];

    /// <summary>The size of what was compiled last.</summary>
    public double AssemblyKilobytes => new DirectoryInfo(_consumer.Folder).EnumerateFiles("consumer.dll", SearchOption.AllDirectories)
        .Where(file => file.FullName.Contains("obj", StringComparison.Ordinal)).Select(file => file.Length / 1024.0).FirstOrDefault();

    /// <summary>Compiles the program.</summary>
    public Command Compile(params IEnumerable<string> options)
    {
        var run = Command.Run(_consumer.Folder, Command.DotNet, ["exec", _compiler, "@" + _arguments, .. options]);
        if (run.Succeeded)
            Runs.Add(run);
        return run;
    }
}
