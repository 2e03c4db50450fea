// Imported before anything that loads React: it picks its build by this variable, and all of it must be the same one.
process.env.NODE_ENV = "production";
