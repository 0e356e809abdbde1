using PretrainGen.Tool.Commands;

ToolCommand.ChooseLanguage(args);
return await ToolCommand.Create().Parse(args).RunAsync();
