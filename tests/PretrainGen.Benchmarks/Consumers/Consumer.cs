using PretrainGen.Benchmarks.Machine;

namespace PretrainGen.Benchmarks.Consumers;

/// <summary>A program of its own, built in a temporary folder, that looks a name up in one of several ways.</summary>
internal sealed class Consumer
{
    private readonly ConsumerTable _table;

    private Consumer(string way, ConsumerTable table)
    {
        Way = way;
        _table = table;
        Folder = Repository.Scratch($"{way}-{table.Rows}");
    }

    /// <summary>How it finds the row: one of <see cref="Ways"/>.</summary>
    public string Way { get; }

    public string Folder { get; }

    /// <summary>Writes the program.</summary>
    public static Consumer Write(string way, ConsumerTable table)
    {
        var consumer = new Consumer(way, table);
        foreach (var file in (string[])["Consumer.csproj", "Program.cs", Ways.FileOf(way)])
            consumer.Write(file, File.ReadAllText(Path.Combine(Repository.Benchmarks, "Consumers", "Program", file)).Replace(".Text", "." + table.Column, StringComparison.Ordinal));
        consumer.Write("Directory.Build.targets", "<Project />");
        consumer.Write("Directory.Packages.props", $"""<Project><Import Project="{Repository.PathOf("Directory.Packages.props")}" /></Project>""");
        consumer.Write("Directory.Build.props", $"""
            <Project>
              <PropertyGroup>
                <Way>{way}</Way>
                <Table>{table.File}</Table>
                <Repository>{Repository.PathOf()}</Repository>
                <Runtime>{Repository.Runtime}</Runtime>
                <Generator>{Repository.Generator}</Generator>
              </PropertyGroup>
            </Project>
            """);
        foreach (var (file, text) in table.SourcesFor(way))
            consumer.Write(file, text);
        return consumer;
    }

    /// <summary>Builds it; the folder with the program, or null where that fails, and why.</summary>
    public (string? Program, string Complaint) Build(bool native)
    {
        var output = Path.Combine(Folder, native ? "native" : "jit");
        var run = native
            ? Command.Run(Folder, Command.DotNet, "publish", "-nologo", "-nodeReuse:false", "-p:PublishAot=true", "--use-current-runtime", "-o", output)
            : Command.Run(Folder, Command.DotNet, "build", "-c", "Release", "-nologo", "-nodeReuse:false", "-o", output);
        return run.Succeeded ? (output, "") : (null, run.ExitCode < 0 ? "takes too long to build" : run.Complaint);
    }

    /// <summary>The compiler, and the command line that MSBuild would give it.</summary>
    public (string Compiler, string Arguments) CompilerArguments()
    {
        Command.Require(Folder, Command.DotNet, "build", "-c", "Release", "-nologo", "-nodeReuse:false", "-restore", "-t:WriteCompilerArguments",
            "-p:SkipCompilerExecution=true", "-p:ProvideCommandLineArgs=true");
        return (File.ReadAllText(Path.Combine(Folder, "csc.path")).Trim(), Path.Combine(Folder, "csc.rsp"));
    }

    /// <summary>The name that is looked up, which is that of the last row.</summary>
    public string AskedName => _table.LastName;

    private void Write(string file, string text)
    {
        var path = Path.Combine(Folder, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }
}
